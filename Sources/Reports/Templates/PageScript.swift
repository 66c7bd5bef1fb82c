/// The script of the HTML report: filters, zoom, quotes and sorting, on a page that is whole without it.
///
/// It reads what stands in the page, builds no markup from text, and asks the network for nothing.
enum PageScript {
  static let text = #"""
    "use strict";
    (() => {
    const one = (selector, root = document) => root.querySelector(selector);
    const all = (selector, root = document) => Array.from(root.querySelectorAll(selector));
    const rows = all("#evidence tbody tr");
    const canvas = one("#diagram .canvas");
    const svg = canvas && one("svg", canvas);
    const quotes = one("#quotes");
    document.documentElement.classList.add("live-page");

    // The parts of the drawing that show a line: its group and its label's.
    const parts = new Map();
    if (svg) {
      for (const part of all("g.line, g.line-label", svg)) {
        const id = part.dataset.line || part.id;
        if (!parts.has(id)) parts.set(id, []);
        parts.get(id).push(part);
      }
    }
    const rowsOf = id => rows.filter(row => row.dataset.element === id);

    // Quotes of a line, taken over from the table.
    let pinned = null;
    const show = id => {
      if (!quotes) return;
      quotes.replaceChildren();
      for (const row of rowsOf(id)) {
        const heading = document.createElement("p");
        const strong = document.createElement("strong");
        strong.textContent = row.dataset.sentence;
        const link = document.createElement("a");
        link.href = "#" + row.id;
        link.textContent = "in the table";
        heading.append(strong, " ", link);
        quotes.append(heading);
        for (const quote of all("blockquote", row)) quotes.append(quote.cloneNode(true));
      }
      for (const [other, groups] of parts) {
        for (const group of groups) group.classList.toggle("is-chosen", other === id);
      }
      for (const row of rows) row.classList.toggle("is-chosen", row.dataset.element === id);
    };
    const lineOf = target => {
      const group = target.closest && target.closest("g.line, g.line-label");
      return group ? group.dataset.line || group.id : null;
    };
    if (svg) {
      svg.addEventListener("pointerover", event => {
        const id = lineOf(event.target);
        if (id && !pinned) show(id);
      });
      svg.addEventListener("focusin", event => {
        const id = lineOf(event.target);
        if (id) show(id);
      });
      svg.addEventListener("click", event => {
        const id = lineOf(event.target);
        if (moved) { event.preventDefault(); return; }
        if (!id) { pinned = null; return; }
        event.preventDefault();
        pinned = id;
        show(id);
        quotes.focus({ preventScroll: true });
      });
      // One stop a line for the keyboard: the label repeats the line's link.
      for (const anchor of all("g.line-label a", svg)) anchor.setAttribute("tabindex", "-1");
      svg.addEventListener("keydown", event => {
        if (event.key === "Escape") { pinned = null; return; }
        const id = lineOf(event.target);
        if (id && event.key === "Enter") {
          event.preventDefault();
          pinned = id;
          show(id);
          quotes.focus();
        }
      });
    }

    // Filters: a row is shown where all of them accept it, a line where one of its rows is shown.
    const form = one("#filters");
    const count = one("#shown");
    const apply = () => {
      const chosen = name => new Set(all(`input[name="${name}"]:checked`, form).map(input => input.value));
      const relations = chosen("relation"), statuses = chosen("status");
      const actor = one("select[name=actor]", form).value;
      const from = one("input[name=from]", form).value, to = one("input[name=to]", form).value;
      const live = new Set();
      let shown = 0;
      for (const row of rows) {
        const d = row.dataset;
        const accepted = relations.has(d.relation) && statuses.has(d.status)
          && (!actor || d.actors.split(" ").includes(actor))
          && (!from || (d.end && d.end >= from)) && (!to || (d.start && d.start <= to));
        row.classList.toggle("is-off", !accepted);
        if (accepted) { shown += 1; if (d.element) live.add(d.element); }
      }
      for (const [id, groups] of parts) {
        for (const group of groups) group.classList.toggle("is-off", !live.has(id));
      }
      count.textContent = `${shown} of ${rows.length} relations shown`;
    };
    if (form) {
      form.addEventListener("input", apply);
      form.addEventListener("submit", event => event.preventDefault());
      form.addEventListener("reset", () => setTimeout(apply, 0));
      apply();
    }

    // Pan and zoom by the view box.
    let moved = false;
    if (svg) {
      canvas.classList.add("live");
      const whole = svg.getAttribute("viewBox").split(/\s+/).map(Number);
      let box = whole.slice();
      const set = () => svg.setAttribute("viewBox", box.join(" "));
      const zoom = (factor, x = box[0] + box[2] / 2, y = box[1] + box[3] / 2) => {
        const width = Math.min(Math.max(box[2] * factor, whole[2] / 20), whole[2] * 2);
        const scale = width / box[2];
        box = [x - (x - box[0]) * scale, y - (y - box[1]) * scale, width, box[3] * scale];
        set();
      };
      const pan = (x, y) => { box[0] += x * box[2]; box[1] += y * box[3]; set(); };
      const fit = () => { box = whole.slice(); set(); };
      one("#zoom-in").addEventListener("click", () => zoom(0.8));
      one("#zoom-out").addEventListener("click", () => zoom(1.25));
      one("#zoom-fit").addEventListener("click", fit);
      canvas.addEventListener("wheel", event => {
        if (!event.ctrlKey && !event.metaKey) return;
        event.preventDefault();
        const point = new DOMPoint(event.clientX, event.clientY).matrixTransform(svg.getScreenCTM().inverse());
        zoom(event.deltaY < 0 ? 0.88 : 1.14, point.x, point.y);
      }, { passive: false });
      canvas.addEventListener("keydown", event => {
        if (event.target !== canvas) return;
        const moves = { ArrowLeft: [-0.1, 0], ArrowRight: [0.1, 0], ArrowUp: [0, -0.1], ArrowDown: [0, 0.1] };
        if (moves[event.key]) pan(...moves[event.key]);
        else if (event.key === "+" || event.key === "=") zoom(0.8);
        else if (event.key === "-") zoom(1.25);
        else if (event.key === "0") fit();
        else return;
        event.preventDefault();
      });
      let grip = null;
      svg.addEventListener("pointerdown", event => { grip = [event.clientX, event.clientY]; moved = false; });
      window.addEventListener("pointermove", event => {
        if (!grip) return;
        const [x, y] = [event.clientX - grip[0], event.clientY - grip[1]];
        if (!moved && Math.hypot(x, y) < 4) return;
        moved = true;
        grip = [event.clientX, event.clientY];
        const size = svg.getBoundingClientRect();
        pan(-x / size.width, -y / size.height);
      });
      window.addEventListener("pointerup", () => { grip = null; });
    }

    // Sorting: a heading's button orders the rows by its column.
    const table = one("#evidence table");
    if (table) {
      const body = one("tbody", table);
      all("thead th", table).forEach((heading, column) => {
        if (heading.dataset.sort === undefined) return;
        const button = document.createElement("button");
        button.type = "button";
        button.textContent = heading.textContent;
        heading.replaceChildren(button);
        button.addEventListener("click", () => {
          const ascending = heading.getAttribute("aria-sort") !== "ascending";
          for (const other of all("thead th", table)) other.removeAttribute("aria-sort");
          heading.setAttribute("aria-sort", ascending ? "ascending" : "descending");
          const key = row => row.cells[column].dataset.key || row.cells[column].textContent.trim();
          const numeric = heading.dataset.sort === "number";
          const order = (a, b) => numeric ? parseFloat(key(a)) - parseFloat(key(b))
            : key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0;
          const sorted = rows.slice().sort((a, b) => ascending ? order(a, b) : order(b, a));
          body.append(...sorted);
        });
      });
    }
    })();
    """#
}
