/// Names and quotes that try to become something else than text.
enum HostileText {
  static let all: [String] = [
    "<script>alert(1)</script>", "</svg><script>alert(1)</script>", "]]>", "<![CDATA[x]]>", "<!-- -->", "-->",
    "&bogus;", "&amp;", "&lt;b&gt;", "&#0;", "&#x1F;", "&", "&&&;", "&quot;onload=&quot;", "<b>bold</b>",
    "\"quoted\"", "'single'", "\" onmouseover=\"alert(1)", "' onmouseover='alert(1)", "\\N",
    "\\G \\E \\T \\H \\L",
    "\\l\\r\\n", "ends in \\", "\\\\", "\\\"", "a\u{0}b", "a\u{1}\u{8}\u{1F}b", "tab\tand\nnew\r\nline",
    "\u{202E}desrever\u{202C}", "\u{2066}isolate\u{2069}", "zero\u{200B}width", "\u{FEFF}mark",
    "\u{FFFE}\u{FFFF}",
    "\u{FFF9}\u{FFFB}", "e\u{301}\u{301}\u{301}\u{301}", "習近平", "Владимир Путин", "محمد بن سلمان", "👩‍👩‍👧 🇺🇦",
    "<table><tr><td>", "</td></tr></table>", "<br/>", "<IMG SRC=\"/etc/passwd\"/>", "{a|b}", "[x];",
    "} digraph {",
    "javascript:alert(1)", "data:text/html,<script>alert(1)</script>", "%00%3Cscript%3E",
    "${x} {{x}} {{{x}}}",
    "<?xml version=\"1.0\"?>", "<!DOCTYPE svg [<!ENTITY x \"y\">]>", "-- // /* */ #",
    "\u{85}\u{A0}\u{2028}\u{2029}", " ",
    "", String(repeating: "x", count: 10_000), String(repeating: "long name ", count: 1_000),
    String(repeating: "<", count: 10_000), String(repeating: "\\", count: 10_000),
  ]
}
