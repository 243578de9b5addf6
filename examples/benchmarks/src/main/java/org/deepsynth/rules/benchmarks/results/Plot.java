package org.deepsynth.rules.benchmarks.results;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import de.erichseifert.vectorgraphics2d.Document;
import de.erichseifert.vectorgraphics2d.VectorGraphics2D;
import de.erichseifert.vectorgraphics2d.svg.SVGProcessor;
import de.erichseifert.vectorgraphics2d.util.PageSize;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.knowm.xchart.CategoryChart;
import org.knowm.xchart.CategoryChartBuilder;
import org.knowm.xchart.XYChart;
import org.knowm.xchart.XYChartBuilder;
import org.knowm.xchart.internal.chartpart.Chart;
import org.knowm.xchart.style.AxesChartStyler;
import org.knowm.xchart.style.Styler.LegendLayout;
import org.knowm.xchart.style.Styler.LegendPosition;

/** Draws rows as SVG, on white, which stands out of dark pages and not of light ones. */
final class Plot {

    private static final int WIDTH = 800;
    private static final int HEIGHT = 360;
    private static final String WHOLE = "#,###";
    private static final Font SMALL = new Font(Font.SANS_SERIF, Font.PLAIN, 12);

    private Plot() {}

    /** Bars on a logarithmic scale, a group for each parameter. */
    static String bars(List<Row> rows) throws IOException {
        CategoryChart chart = new CategoryChartBuilder()
                .width(WIDTH)
                .height(HEIGHT)
                .yAxisTitle(rows.get(0).unit())
                .build();
        style(chart.getStyler());
        double least = rows.stream().mapToDouble(Row::value).min().orElseThrow();
        chart.getStyler().setYAxisMin(Math.pow(10, Math.floor(Math.log10(least))));
        Set<String> parameters = new LinkedHashSet<>();
        Map<String, Map<String, Double>> contestants = new LinkedHashMap<>();
        for (Row row : rows) {
            parameters.add(row.parameter());
            contestants
                    .computeIfAbsent(row.contestant(), name -> new LinkedHashMap<>())
                    .put(row.parameter(), row.value());
        }
        contestants.forEach((name, values) -> chart.addSeries(
                name,
                List.copyOf(parameters),
                // a bar that was not measured is none
                new ArrayList<Number>(parameters.stream().map(values::get).toList())));
        return svg(chart);
    }

    /** A curve for each contestant on logarithmic scales, beside growth in proportion to the first value. */
    static String growth(List<Row> rows, String parameter) throws IOException {
        XYChart chart = new XYChartBuilder()
                .width(WIDTH)
                .height(HEIGHT)
                .xAxisTitle(parameter)
                .yAxisTitle(rows.get(0).unit())
                .build();
        style(chart.getStyler());
        chart.getStyler().setXAxisLogarithmic(true).setXAxisDecimalPattern(WHOLE);
        Map<String, List<Row>> contestants =
                rows.stream().collect(groupingBy(Row::contestant, LinkedHashMap::new, toList()));
        contestants.forEach((name, its) -> chart.addSeries(
                name,
                its.stream().map(Plot::at).toList(),
                its.stream().map(Row::value).toList()));
        double first = at(rows.get(0));
        double last = at(rows.get(rows.size() - 1));
        double value = rows.get(0).value();
        chart.addSeries("in proportion", new double[] {first, last}, new double[] {value, value * last / first});
        return svg(chart);
    }

    private static double at(Row row) {
        return Double.parseDouble(row.parameter());
    }

    private static void style(AxesChartStyler styler) {
        styler.setYAxisLogarithmic(true);
        styler.setYAxisDecimalPattern(WHOLE);
        // dashes would be drawn one by one
        styler.setPlotGridLinesStroke(new BasicStroke(0.5f));
        styler.setChartBackgroundColor(Color.WHITE);
        styler.setLegendPosition(LegendPosition.OutsideE);
        styler.setLegendLayout(LegendLayout.Vertical);
        styler.setAxisTickLabelsFont(SMALL);
        styler.setAxisTitleFont(SMALL);
    }

    private static String svg(Chart<?, ?> chart) throws IOException {
        VectorGraphics2D graphics = new VectorGraphics2D();
        chart.paint(graphics, WIDTH, HEIGHT);
        Document document = new SVGProcessor().getDocument(graphics.getCommands(), new PageSize(WIDTH, HEIGHT));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        document.writeTo(bytes);
        // nobody sees a hundredth of a pixel, but the file grows by half
        return bytes.toString(StandardCharsets.UTF_8).replaceAll("(\\.\\d)\\d+", "$1");
    }
}
