/// The Markdown report as a Mustache template.
enum MarkdownPage {
  static let text = #"""
    # {{title}}

    {{#produced}}
    Report of {{produced}}

    {{/produced}}
    ## Findings

    {{#findings}}
    - {{text}}
    {{/findings}}

    A relation is what an article reports, not what is true.

    {{#picture}}
    ## Diagram

    ![{{title}}](<{{{file}}}>)

    {{/picture}}
    ## Evidence

    | Who | does what | to whom | Sign | How it is told | When | Confidence | Passages |
    |---|---|---|---|---|---|---:|---|
    {{#rows}}
    | {{source}} | {{verb}} | {{target}} | {{signSymbol}} | {{statusWord}}{{#speaker}}, says {{name}}{{/speaker}} | {{#when}}{{when}}{{/when}} | {{confidence}} | {{#passages}}“{{before}}**{{trigger}}**{{after}}” ({{document}}) {{/passages}}|
    {{/rows}}

    {{#hasComparisons}}
    ## What changed

    {{#comparisons}}
    ### {{title}}

    {{#topics}}
    **{{heading}}**

    {{#sentences}}
    - {{text}}
    {{/sentences}}

    {{/topics}}
    {{#picture}}
    ![{{title}}](<{{{file}}}>)

    {{/picture}}
    {{#sides}}
    ![{{title}}](<{{{file}}}>)

    {{/sides}}
    {{/comparisons}}
    {{/hasComparisons}}
    {{#hasBalance}}
    ## Balance

    {{#balanceSentences}}
    {{text}}

    {{/balanceSentences}}
    {{#camps}}
    - Camp {{number}}: {{#members}}{{name}}{{separator}}{{/members}}
    {{/camps}}

    {{#balancePicture}}
    ![{{title}}](<{{{file}}}>)

    {{/balancePicture}}
    | Who | and whom | joins | parts | weighed | so they are |
    |---|---|---:|---:|---:|---|
    {{#pairs}}
    | {{first}} | {{second}} | {{joins}} | {{parts}} | {{net}} | {{verdict}} |
    {{/pairs}}

    {{/hasBalance}}
    {{#hasTimeline}}
    ## Timeline

    {{#events}}
    - {{when}}: {{text}}
    {{/events}}

    {{#series}}
    ![{{title}}](<{{{file}}}>)

    {{/series}}
    {{/hasTimeline}}
    {{#hasContradictions}}
    ## Contradictions

    {{#contradictions}}
    ### {{text}}

    {{#tellings}}
    - {{telling}} {{#passages}}“{{before}}**{{trigger}}**{{after}}” ({{document}}) {{/passages}}
    {{/tellings}}

    {{/contradictions}}
    {{/hasContradictions}}
    ## Actors

    | Actor | Kind | Stands with | + | − |
    |---|---|---|---:|---:|
    {{#actors}}
    | {{name}} | {{kind}} | {{#home}}{{name}}{{/home}} | {{joins}} | {{parts}} |
    {{/actors}}

    ## Sources

    | Article | Date | Source | Bytes | SHA-256 of the text |
    |---|---|---|---:|---|
    {{#documents}}
    | {{title}} | {{#date}}{{date}}{{/date}} | {{#link}}{{link}}{{/link}}{{#source}}{{source}}{{/source}} | {{bytes}} | {{sha256}} |
    {{/documents}}

    ## Method

    A program read the articles sentence by sentence, found the actors and what each is said to do to another, and kept the
    words that say so. Relations are the sixteen event types of PLOVER (manual draft 0.8, 2021) with offices, memberships,
    alliances and rivalries. Confidence is how likely a relation is read right. What no article says is not here, and what an
    article says need not be true.

    {{#versions}}
    {{text}}

    {{/versions}}
    """#
}
