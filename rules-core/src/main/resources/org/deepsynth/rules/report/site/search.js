// Finds pages by all words that are typed. Runs from a disk: it reads nothing, for the index is a script of its own.
(function () {
  "use strict";
  var MOST = 100;
  var index = window.SITE_INDEX || [];
  var input = document.getElementById("q");
  var results = document.getElementById("results");
  var told = document.getElementById("told");

  function plain(text) {
    return text.normalize("NFKC").toLowerCase();
  }

  var entries = index.map(function (one) {
    return { path: one[0], title: one[1], id: one[2], where: one[3], key: plain(one[2]), head: plain(one[1]), all: plain(one.slice(1).join(" ")) };
  });

  // an id in full comes first, then what begins so, then titles
  function weight(entry, words, typed) {
    if (entry.key === typed) { return 0; }
    if (entry.key.indexOf(typed) === 0) { return 1; }
    if (words.every(function (word) { return entry.head.indexOf(word) >= 0; })) { return 2; }
    return 3;
  }

  function find(typed) {
    var words = typed.split(/\s+/).filter(Boolean);
    if (!words.length) { return []; }
    return entries
      .map(function (entry, place) { return { entry: entry, place: place }; })
      .filter(function (one) { return words.every(function (word) { return one.entry.all.indexOf(word) >= 0; }); })
      .map(function (one) { return { entry: one.entry, place: one.place, weight: weight(one.entry, words, typed) }; })
      .sort(function (one, other) { return one.weight - other.weight || one.place - other.place; })
      .map(function (one) { return one.entry; });
  }

  function part(name, className, text) {
    var element = document.createElement(name);
    element.className = className;
    element.textContent = text;
    return element;
  }

  function item(entry) {
    var line = document.createElement("li");
    var link = part("a", "", entry.title);
    link.href = entry.path;
    line.append(link, " ", part("code", "id", entry.id), document.createElement("br"), part("span", "fine", entry.where));
    return line;
  }

  function show() {
    var typed = plain(input.value).trim();
    var found = find(typed);
    results.replaceChildren.apply(results, found.slice(0, MOST).map(item));
    told.textContent = typed ? told.dataset[found.length > MOST ? "more" : "found"].replace("{n}", found.length).replace("{most}", MOST) : "";
    var address = typed ? "?q=" + encodeURIComponent(input.value) : location.pathname;
    try { history.replaceState(null, "", address); } catch (onDisk) { /* some browsers keep addresses of files as they are */ }
  }

  // from the field to the results and among them by arrows, back by Escape
  document.addEventListener("keydown", function (event) {
    var stops = [input].concat(Array.prototype.slice.call(results.querySelectorAll("a")));
    var at = stops.indexOf(document.activeElement);
    if (event.key === "ArrowDown" && at >= 0 && at + 1 < stops.length) { stops[at + 1].focus(); event.preventDefault(); }
    if (event.key === "ArrowUp" && at > 0) { stops[at - 1].focus(); event.preventDefault(); }
    if (event.key === "Escape" && at > 0) { input.focus(); }
    if (event.key === "/" && at !== 0) { input.focus(); event.preventDefault(); }
  });

  input.form.addEventListener("submit", function (event) {
    event.preventDefault();
    var first = results.querySelector("a");
    if (first) { first.focus(); }
  });
  input.addEventListener("input", show);
  input.value = new URLSearchParams(location.search).get("q") || "";
  input.focus();
  show();
}());
