package org.deepsynth.rules.provenance.internal.found;

import org.deepsynth.rules.provenance.Place;
import org.deepsynth.rules.provenance.Unreadable;
import org.deepsynth.rules.provenance.internal.bytes.Bytes;

/**
 * Passes on what is found in a part that had to be unfolded. Places within it mean nothing in the file, so that each is told with the
 * place of the whole part.
 *
 * @param whole the part as it lies in the file
 * @param found to whom it is told
 */
public record Unfolded(Bytes whole, Found found) implements Found {

    private Place placed(Place place) {
        return new Place(place.name(), place.named(), whole.offset(0), whole.length());
    }

    @Override
    public void label(Place place, byte[] value) {
        found.label(placed(place), value);
    }

    @Override
    public void xmp(Place place, byte[] packet) throws Unreadable {
        found.xmp(placed(place), packet);
    }

    @Override
    public void exif(Place place, Bytes tiff) throws Unreadable {
        found.exif(placed(place), tiff);
    }

    @Override
    public void statement(Place place, String property, String value) {
        found.statement(placed(place), property, value);
    }

    @Override
    public void credentials(Place place, Bytes store) throws Unreadable {
        found.credentials(placed(place), store);
    }

    @Override
    public void comment(Place place, byte[] text) throws Unreadable {
        found.comment(placed(place), text);
    }

    @Override
    public void words(Place place, String text) {
        found.words(placed(place), text);
    }

    @Override
    public void inside(String name, Bytes file) throws Unreadable {
        found.inside(name, file);
    }

    @Override
    public void unread(String name, long size, Unreadable why) {
        found.unread(name, size, why);
    }
}
