#!/usr/bin/env python3
"""Opens a report in headless Chromium and uses it as a reader would.

    report.py REPORT.html [ARTEFACTS]

Exit 0 when all holds or there is no browser (then SKIPPED is said loudly), 1 when something does not hold. Screenshots
in light, dark and simulated colour blindness, and the printed PDF, go to ARTEFACTS. With AXE=axe.min.js in the environment
(axe-core, as axe-playwright-python on PyPI brings it) its rules are checked too, else that is said loudly.
"""

import base64
import os
import pathlib
import sys

from devtools import Browser, find_chromium

failures = []


def check(holds, what):
    print(("ok      " if holds else "FAILED  ") + what)
    if not holds:
        failures.append(what)


def quiet(page, url):
    """Nothing is logged, asked for or blocked."""
    bad = []
    for event in page.events:
        name, what = event.get("method"), event.get("params", {})
        if name == "Runtime.exceptionThrown":
            bad.append("exception: " + what["exceptionDetails"]["text"])
        elif name == "Runtime.consoleAPICalled" and what["type"] in ("error", "warning", "assert"):
            bad.append("console: " + str(what["args"]))
        elif name == "Log.entryAdded" and what["entry"]["level"] in ("error", "warning"):
            bad.append("log: " + what["entry"]["text"])
        elif name == "Network.requestWillBeSent" and not what["request"]["url"].startswith((url, "data:")):
            bad.append("request: " + what["request"]["url"])
        elif name == "Audits.issueAdded" and what["issue"]["code"] == "ContentSecurityPolicyIssue":
            bad.append("policy: " + str(what["issue"]["details"])[:300])
    return bad


def visible_lines(page):
    return page.evaluate(
        "Array.from(document.querySelectorAll('#diagram g.line'))"
        ".filter(g => getComputedStyle(g).display !== 'none').length"
    )


def filters(page):
    whole = visible_lines(page)
    check(whole > 0, f"the diagram shows {whole} lines")
    relations = page.evaluate("Array.from(document.querySelectorAll('input[name=relation]')).map(i => i.value)")
    for relation in relations[:6]:
        expected = page.evaluate(
            f"""(() => {{
              for (const input of document.querySelectorAll('input[name=relation]')) {{
                if (input.checked !== (input.value === {relation!r})) input.click();
              }}
              return new Set(Array.from(document.querySelectorAll('#evidence tbody tr[data-element]'))
                .filter(row => row.dataset.relation === {relation!r}).map(row => row.dataset.element)).size;
            }})()"""
        )
        check(visible_lines(page) == expected, f"only '{relation}' leaves {expected} lines")
    page.evaluate("document.querySelector('#filters button[type=reset]').click()")
    page.evaluate("new Promise(done => setTimeout(done, 50))")
    check(visible_lines(page) == whole, "the reset brings all lines back")
    actor = page.evaluate(
        """(() => {
          const select = document.querySelector('select[name=actor]');
          const row = document.querySelector('#evidence tbody tr[data-element]');
          select.value = row.dataset.actors.split(' ')[0];
          select.dispatchEvent(new Event('input', {bubbles: true}));
          return select.value;
        })()"""
    )
    expected = page.evaluate(
        f"""new Set(Array.from(document.querySelectorAll('#evidence tbody tr[data-element]'))
          .filter(row => row.dataset.actors.split(' ').includes({actor!r})).map(row => row.dataset.element)).size"""
    )
    check(0 < visible_lines(page) == expected, f"only '{actor}' leaves {expected} lines")
    page.evaluate("document.querySelector('#filters button[type=reset]').click()")
    page.evaluate("new Promise(done => setTimeout(done, 50))")


def clicking(page):
    point = page.evaluate(
        """(() => {
          const label = document.querySelector('#diagram g.line-label text');
          label.scrollIntoView({block: 'center', behavior: 'instant'});
          const box = label.getBoundingClientRect();
          return [box.x + box.width / 2, box.y + box.height / 2, label.closest('.line-label').dataset.line];
        })()"""
    )
    page.click(point[0], point[1])
    quote = page.evaluate(f"document.querySelector('tr[data-element=\"{point[2]}\"] blockquote mark').textContent")
    shown = page.evaluate("document.querySelector('#quotes').textContent")
    check(quote in shown and len(shown) > 20, "a click on a line shows its quotes")


def keyboard(page):
    page.evaluate("document.activeElement.blur(), document.querySelector('#zoom-fit').focus()")
    for _ in range(40):
        page.key("Tab", number=9)
        if page.evaluate("!!document.activeElement.closest('#diagram g.line')"):
            break
    check(page.evaluate("!!document.activeElement.closest('#diagram g.line')"), "Tab alone reaches a line")
    line = page.evaluate("(document.activeElement.closest('g.line') || {}).id")
    page.key("Enter", number=13, text="\r")
    check(page.evaluate("document.activeElement.id === 'quotes'"), "Enter goes to the line's quotes")
    check(page.evaluate("document.querySelectorAll('#quotes blockquote').length") > 0, "its quotes are there")
    page.key("Tab", number=9)
    page.key("Enter", number=13, text="\r")
    page.evaluate("new Promise(done => setTimeout(done, 100))")
    reached = page.evaluate("(document.querySelector('#evidence tr:target') || {dataset: {}}).dataset.element")
    check(line and reached == line, "and from there the row of the table")


def sorting(page):
    page.evaluate("document.querySelector('#evidence th:nth-child(7) button').click()")
    values = page.evaluate(
        "Array.from(document.querySelectorAll('#evidence tbody tr')).map(row => parseFloat(row.cells[6].textContent))"
    )
    check(values == sorted(values), "the table sorts by confidence")
    check(
        page.evaluate("document.querySelector('#evidence th:nth-child(7)').getAttribute('aria-sort')") == "ascending",
        "and says so",
    )


def links(page):
    broken = page.evaluate(
        """Array.from(document.querySelectorAll('a[href^="#"]')).map(a => a.getAttribute('href').slice(1))
          .filter(id => !document.getElementById(id))"""
    )
    check(broken == [], f"every fragment leads somewhere {broken[:5]}")
    twice = page.evaluate(
        """(() => { const seen = new Set();
          return Array.from(document.querySelectorAll('[id]')).map(e => e.id).filter(id => seen.size === seen.add(id).size) })()"""
    )
    check(twice == [], f"no id stands twice {twice[:5]}")
    check(
        page.evaluate("document.querySelectorAll('script').length") == 1 and page.evaluate("window.canary") is None,
        "there is no script but ours",
    )


def accessibility(page):
    problems = page.evaluate(
        """(() => {
          const bad = [];
          if (!document.documentElement.lang) bad.push('no language');
          if (document.querySelectorAll('main').length !== 1) bad.push('not one main');
          if (document.querySelectorAll('h1').length !== 1) bad.push('not one h1');
          let level = 0;
          for (const heading of document.querySelectorAll('h1,h2,h3,h4,h5,h6')) {
            const next = Number(heading.tagName[1]);
            if (next > level + 1) bad.push('heading skips: ' + heading.textContent);
            level = next;
          }
          for (const input of document.querySelectorAll('input,select')) {
            if (!input.labels || !input.labels.length) bad.push('no label: ' + input.name);
          }
          for (const link of document.querySelectorAll('a[href]')) {
            if (!link.textContent.trim() && !link.querySelector('title')) bad.push('empty link: ' + link.getAttribute('href'));
          }
          for (const button of document.querySelectorAll('button')) if (!button.textContent.trim()) bad.push('empty button');
          for (const id of document.querySelectorAll('[aria-labelledby],[aria-describedby]')) {
            for (const name of ['aria-labelledby', 'aria-describedby']) {
              for (const part of (id.getAttribute(name) || '').split(' ').filter(x => x)) {
                if (!document.getElementById(part)) bad.push('nothing is called ' + part);
              }
            }
          }
          for (const table of document.querySelectorAll('table')) {
            if (table.querySelectorAll('thead th[scope=col]').length === 0) bad.push('table without headings');
          }
          for (const svg of document.querySelectorAll('svg')) if (!svg.querySelector('title')) bad.push('svg without title');
          return bad;
        })()"""
    )
    check(problems == [], f"landmarks, headings, labels and names are in order {problems[:5]}")


def axe(page, url):
    rules = os.environ.get("AXE")
    if not rules:
        print("*" * 72 + "\nSKIPPED: AXE names no axe.min.js, so axe-core has NOT checked the report.\n" + "*" * 72)
        return
    # The checker is injected, which the page's own policy would not let in.
    page.call("Page.setBypassCSP", enabled=True)
    for scheme in ("light", "dark"):
        page.call("Emulation.setEmulatedMedia", features=[{"name": "prefers-color-scheme", "value": scheme}])
        page.open(url)
        page.evaluate(pathlib.Path(rules).read_text() + ";0")
        result = page.evaluate(
            "axe.run().then(r => ({passed: r.passes.length, version: r.testEngine.version,"
            " violations: r.violations.map(v => v.id + ': ' + v.nodes[0].html)}))"
        )
        check(
            result["violations"] == [] and result["passed"] >= 20,
            f"axe-core {result['version']} finds nothing in {scheme}, {result['passed']} rules hold {result['violations'][:3]}",
        )
    page.call("Page.setBypassCSP", enabled=False)
    page.call("Emulation.setEmulatedMedia", features=[])


def printing(page, artefacts):
    page.call("Emulation.setEmulatedMedia", media="print")
    rows = page.evaluate(
        "Array.from(document.querySelectorAll('#evidence tbody tr')).filter(r => r.getBoundingClientRect().height > 0).length"
    )
    check(rows == page.evaluate("document.querySelectorAll('#evidence tbody tr').length"), "print keeps all rows")
    check(page.evaluate("getComputedStyle(document.querySelector('.filters')).display") == "none", "and no filters")
    page.call("Emulation.setEmulatedMedia", media="")
    pdf = base64.b64decode(page.call("Page.printToPDF", printBackground=True)["data"])
    check(pdf.startswith(b"%PDF") and len(pdf) > 20_000, f"a PDF of {len(pdf)} bytes is printed")
    if artefacts:
        (artefacts / "report.pdf").write_bytes(pdf)


def without_script(page, url):
    page.call("Emulation.setScriptExecutionDisabled", value=True)
    page.open(url)
    root = page.call("DOM.getDocument")["root"]["nodeId"]

    def count(selector):
        return len(page.call("DOM.querySelectorAll", nodeId=root, selector=selector)["nodeIds"])

    check(count("#evidence tbody tr") > 0 and count("#diagram svg a") > 0, "without script table and links are there")
    check(count(".live-page") == 0, "and no dead controls")
    page.call("Emulation.setScriptExecutionDisabled", value=False)


def screenshots(page, url, artefacts):
    page.open(url)
    size = "(() => { const b = document.querySelector('#diagram').getBoundingClientRect();" \
        "return {x: b.x + scrollX, y: b.y + scrollY, width: b.width, height: b.height} })()"
    for scheme in ("light", "dark"):
        page.call("Emulation.setEmulatedMedia", features=[{"name": "prefers-color-scheme", "value": scheme}])
        page.screenshot(artefacts / f"diagram-{scheme}.png", page.evaluate(size))
        page.screenshot(artefacts / f"page-{scheme}.png", {"x": 0, "y": 0, "width": 1300, "height": 2600})
    page.call("Emulation.setEmulatedMedia", features=[{"name": "prefers-color-scheme", "value": "light"}])
    for vision in ("protanopia", "deuteranopia", "tritanopia", "achromatopsia"):
        page.call("Emulation.setEmulatedVisionDeficiency", type=vision)
        page.screenshot(artefacts / f"diagram-{vision}.png", page.evaluate(size))
    page.call("Emulation.setEmulatedVisionDeficiency", type="none")


def main():
    if len(sys.argv) not in (2, 3):
        sys.exit(__doc__)
    path = find_chromium()
    if not path:
        print("*" * 72 + "\nSKIPPED: there is no Chromium here, so the report was NOT opened in a browser.\n" + "*" * 72)
        return
    url = pathlib.Path(sys.argv[1]).resolve().as_uri()
    artefacts = pathlib.Path(sys.argv[2]) if len(sys.argv) == 3 else None
    if artefacts:
        os.makedirs(artefacts, exist_ok=True)
    page = Browser(path)
    try:
        for domain in ("Page", "Runtime", "Log", "Network", "DOM", "Audits"):
            page.call(f"{domain}.enable")
        page.open(url)
        filters(page)
        clicking(page)
        keyboard(page)
        sorting(page)
        links(page)
        accessibility(page)
        printing(page, artefacts)
        bad = quiet(page, url)
        check(bad == [], f"no error, no request, no violation of the policy {bad[:3]}")
        without_script(page, url)
        axe(page, url)
        if artefacts:
            screenshots(page, url, artefacts)
    finally:
        page.close()
    if failures:
        sys.exit(f"{len(failures)} checks failed")


main()
