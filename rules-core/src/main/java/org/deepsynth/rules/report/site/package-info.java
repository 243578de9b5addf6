/** What packs hold as static pages: a page for each article, each instrument and each fact, in two languages. */
@NullMarked
package org.deepsynth.rules.report.site;

import org.jspecify.annotations.NullMarked;
