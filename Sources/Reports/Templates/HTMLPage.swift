/// The HTML report as a Mustache template: two braces escape, three take over our own markup.
enum HTMLPage {
  static let text = #"""
    <!DOCTYPE html>
    <html lang="en">
    <head>
    <meta charset="utf-8">
    <meta http-equiv="Content-Security-Policy" content="{{policy}}">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>{{title}}</title>
    <style>{{{style}}}</style>
    </head>
    <body>
    <a class="skip" href="#findings">Skip to the findings</a>
    <header>
    <h1>{{title}}</h1>
    {{#produced}}<p class="quiet">Report of <time datetime="{{produced}}">{{produced}}</time></p>{{/produced}}
    </header>
    <nav aria-label="Sections">
    <ul>
    <li><a href="#findings">Findings</a></li>
    {{#picture}}<li><a href="#diagram">Diagram</a></li>{{/picture}}
    <li><a href="#evidence">Evidence</a></li>
    {{#hasComparisons}}<li><a href="#comparisons">What changed</a></li>{{/hasComparisons}}
    {{#hasBalance}}<li><a href="#balance">Balance</a></li>{{/hasBalance}}
    {{#hasTimeline}}<li><a href="#timeline">Timeline</a></li>{{/hasTimeline}}
    {{#hasContradictions}}<li><a href="#contradictions">Contradictions</a></li>{{/hasContradictions}}
    <li><a href="#actors">Actors</a></li>
    {{#hasArticles}}<li><a href="#articles">Articles</a></li>{{/hasArticles}}
    <li><a href="#sources">Sources</a></li>
    <li><a href="#method">Method</a></li>
    </ul>
    </nav>
    <main>

    <section id="findings" aria-labelledby="findings-heading">
    <h2 id="findings-heading">Findings</h2>
    <ul class="findings">
    {{#findings}}<li><a href="#{{href}}">{{text}}</a></li>
    {{/findings}}
    </ul>
    <p class="quiet">A relation is what an article reports, not what is true.</p>
    </section>

    {{#picture}}
    <section id="diagram" aria-labelledby="diagram-heading">
    <h2 id="diagram-heading">Diagram</h2>
    <form id="filters" class="filters" aria-label="Filters of the diagram and the evidence table">
    {{#filters}}
    {{#signs}}
    <fieldset><legend>{{symbol}} {{sign}}</legend>
    {{#relations}}<label><input type="checkbox" name="relation" value="{{relation}}" checked> {{word}}</label>
    {{/relations}}
    </fieldset>
    {{/signs}}
    <fieldset><legend>How it is told</legend>
    {{#statuses}}<label><input type="checkbox" name="status" value="{{status}}" checked> {{word}}</label>
    {{/statuses}}
    </fieldset>
    <fieldset><legend>Who and when</legend>
    <label>Actor <select name="actor"><option value="">all</option>
    {{#actors}}<option value="{{id}}">{{name}}</option>
    {{/actors}}
    </select></label>
    <label>From <input type="date" name="from" min="{{first}}" max="{{last}}"></label>
    <label>To <input type="date" name="to" min="{{first}}" max="{{last}}"></label>
    </fieldset>
    {{/filters}}
    <button type="reset">All</button>
    <output id="shown" class="quiet"></output>
    </form>
    <div class="tools" role="group" aria-label="Zoom">
    <button type="button" id="zoom-in">Zoom in</button>
    <button type="button" id="zoom-out">Zoom out</button>
    <button type="button" id="zoom-fit">Whole picture</button>
    <span class="quiet">Arrow keys move, + and − zoom while the picture has the focus; so does Ctrl with the wheel. Tab
    goes from line to line, Enter goes to its quotes.</span>
    </div>
    <figure>
    <div class="canvas" tabindex="0" role="region" aria-label="Diagram, can be moved and zoomed">
    {{{svg}}}
    </div>
    <figcaption>{{title}}. Every line leads to the passages that report it.</figcaption>
    </figure>
    <div id="quotes" class="quotes" tabindex="-1" role="region" aria-live="polite" aria-label="Quotes of the chosen line">
    <p class="quiet">Choose a line to read what reports it.</p>
    </div>
    </section>
    {{/picture}}

    <section id="evidence" aria-labelledby="evidence-heading">
    <h2 id="evidence-heading">Evidence</h2>
    <div class="scroll" tabindex="0" role="region" aria-label="Table of the evidence">
    <table>
    <caption class="quiet">{{rowCount}} relations with the passages that report them; the words that say so are marked.</caption>
    <thead><tr>
    <th scope="col" data-sort="text">Who</th><th scope="col" data-sort="text">does what</th>
    <th scope="col" data-sort="text">to whom</th><th scope="col" data-sort="text">Sign</th>
    <th scope="col" data-sort="text">How it is told</th><th scope="col" data-sort="text">When</th>
    <th scope="col" data-sort="number">Confidence</th><th scope="col">Passages</th>
    </tr></thead>
    <tbody>
    {{#rows}}
    <tr id="{{id}}" data-relation="{{relation}}" data-sign="{{sign}}" data-status="{{status}}" data-actors="{{actors}}" \#
    data-sentence="{{source}} {{verb}} {{target}}"{{#start}} data-start="{{start}}"{{/start}}{{#end}} data-end="{{end}}"{{/end}}\#
    {{#element}} data-element="{{element}}"{{/element}}>
    <td>{{#anchor}}<span id="{{anchor}}"></span>{{/anchor}}<a href="#{{sourceHref}}">{{source}}</a></td>
    <td class="{{sign}} {{status}}">{{#element}}<a href="#{{element}}" title="In the diagram">{{verb}}</a>{{/element}}\#
    {{^element}}{{verb}}{{/element}}{{#mutual}} <span class="quiet">both ways</span>{{/mutual}}</td>
    <td><a href="#{{targetHref}}">{{target}}</a></td>
    <td class="{{sign}}">{{signSymbol}} {{sign}}</td>
    <td>{{statusWord}}{{#contradicted}} <span class="quiet">(and told otherwise)</span>{{/contradicted}}\#
    {{#speaker}}<br><span class="quiet">says <a href="#{{href}}">{{name}}</a></span>{{/speaker}}</td>
    <td class="when" data-key="{{#start}}{{start}}{{/start}}">{{#when}}{{when}}{{/when}}</td>
    <td class="number">{{confidence}}</td>
    <td>
    {{#passages}}<blockquote>{{before}}<mark>{{trigger}}</mark>{{after}} <cite class="quiet">\#
    {{#textHref}}<a href="#{{textHref}}">{{document}}</a>{{/textHref}}{{^textHref}}{{document}}{{/textHref}}</cite></blockquote>
    {{/passages}}
    </td>
    </tr>
    {{/rows}}
    </tbody>
    </table>
    </div>
    </section>

    {{#hasComparisons}}
    <section id="comparisons" aria-labelledby="comparisons-heading">
    <h2 id="comparisons-heading">What changed</h2>
    {{#comparisons}}
    <section id="{{id}}" aria-labelledby="{{id}}-heading">
    <h3 id="{{id}}-heading">{{title}}</h3>
    {{#topics}}
    <h4>{{heading}}</h4>
    <ul>{{#sentences}}<li>{{text}}</li>{{/sentences}}</ul>
    {{/topics}}
    {{#picture}}
    <figure><div class="canvas">{{{svg}}}</div><figcaption>{{title}}</figcaption></figure>
    {{/picture}}
    {{#hasSides}}
    <details><summary>Before and after, on the same places</summary>
    {{#sides}}<figure><div class="canvas">{{{svg}}}</div><figcaption>{{title}}</figcaption></figure>{{/sides}}
    </details>
    {{/hasSides}}
    </section>
    {{/comparisons}}
    </section>
    {{/hasComparisons}}

    {{#hasBalance}}
    <section id="balance" aria-labelledby="balance-heading">
    <h2 id="balance-heading">Balance</h2>
    {{#balanceSentences}}<p>{{text}}</p>{{/balanceSentences}}
    {{#camps}}
    <h3>Camp {{number}}</h3>
    <p>{{#members}}{{#profile}}<a href="#{{profile}}">{{name}}</a>{{/profile}}{{^profile}}{{name}}{{/profile}}{{separator}}{{/members}}</p>
    {{/camps}}
    {{#balancePicture}}
    <figure><div class="canvas">{{{svg}}}</div><figcaption>{{title}}</figcaption></figure>
    {{/balancePicture}}
    <div class="scroll" tabindex="0" role="region" aria-label="Pairs">
    <table>
    <caption class="quiet">What joins and what parts the pairs that weigh most, in passages that tell it as fact; weighed on Goldstein’s scale.</caption>
    <thead><tr><th scope="col">Who</th><th scope="col">and whom</th><th scope="col">joins</th><th scope="col">parts</th>\#
    <th scope="col">weighed</th><th scope="col">so they are</th></tr></thead>
    <tbody>
    {{#pairs}}
    <tr><td><a href="#{{firstHref}}">{{first}}</a></td><td><a href="#{{secondHref}}">{{second}}</a></td>\#
    <td class="number">{{joins}}</td><td class="number">{{parts}}</td><td class="number {{sign}}">{{net}}</td><td class="{{sign}}">{{verdict}}</td></tr>
    {{/pairs}}
    </tbody>
    </table>
    </div>
    {{#omittedPairs}}<p class="quiet">{{omittedPairs}} in the evidence table.</p>{{/omittedPairs}}
    </section>
    {{/hasBalance}}

    {{#hasTimeline}}
    <section id="timeline" aria-labelledby="timeline-heading">
    <h2 id="timeline-heading">Timeline</h2>
    <ol>
    {{#events}}<li><time datetime="{{machine}}">{{when}}</time>: <a class="{{sign}}" href="#{{href}}">{{text}}</a></li>
    {{/events}}
    </ol>
    {{#undated}}<p class="quiet">{{undated}} no date in the text.</p>{{/undated}}
    <div class="series">
    {{#series}}<figure><div class="canvas">{{{svg}}}</div><figcaption>{{title}}</figcaption></figure>{{/series}}
    </div>
    </section>
    {{/hasTimeline}}

    {{#hasContradictions}}
    <section id="contradictions" aria-labelledby="contradictions-heading">
    <h2 id="contradictions-heading">Contradictions</h2>
    {{#contradictions}}
    <h3>{{text}}</h3>
    {{#tellings}}
    <p><a href="#{{href}}">{{telling}}</a></p>
    {{#passages}}<blockquote>{{before}}<mark>{{trigger}}</mark>{{after}} <cite class="quiet">{{document}}</cite></blockquote>{{/passages}}
    {{/tellings}}
    {{/contradictions}}
    </section>
    {{/hasContradictions}}

    <section id="actors" aria-labelledby="actors-heading">
    <h2 id="actors-heading">Actors</h2>
    <div class="profiles">
    {{#actors}}
    <div class="profile" id="{{id}}">
    <h3>{{name}}</h3>
    <p class="quiet">{{kind}}{{#home}}, <a href="#{{href}}">{{name}}</a>{{/home}}{{#mentions}} · {{mentions}}{{/mentions}}\#
    {{#codes}} · {{register}} {{code}}{{/codes}} · <span class="joins">+ {{joins}}</span> <span class="parts">− {{parts}}</span></p>
    {{#aliases}}<p class="quiet">Also {{aliases}}</p>{{/aliases}}
    {{#hasClaims}}
    <details><summary>What is told</summary>
    <ul>
    {{#does}}<li><a class="{{sign}} {{status}}" href="#{{href}}">{{symbol}} {{text}}</a></li>{{/does}}
    {{#suffers}}<li><a class="{{sign}} {{status}}" href="#{{href}}">{{symbol}} {{text}}</a></li>{{/suffers}}
    </ul>
    </details>
    {{/hasClaims}}
    </div>
    {{/actors}}
    </div>
    </section>

    {{#hasArticles}}
    <section id="articles" aria-labelledby="articles-heading">
    <h2 id="articles-heading">Articles</h2>
    {{#articles}}
    <article class="article" id="{{id}}" aria-labelledby="{{id}}-heading">
    <h3 id="{{id}}-heading">{{title}}</h3>
    {{#date}}<p class="quiet"><time datetime="{{date}}">{{date}}</time></p>{{/date}}
    {{#paragraphs}}
    <p>{{#sentences}}<span{{#cited}} class="cited"{{/cited}}{{#sentenceID}} id="{{sentenceID}}"{{/sentenceID}}>\#
    {{#segments}}{{#plain}}{{plain}}{{/plain}}{{#trigger}}<mark><a href="#{{href}}">{{text}}</a></mark>{{/trigger}}\#
    {{#actor}}<a href="#{{href}}">{{text}}</a>{{/actor}}{{/segments}}</span>{{/sentences}}</p>
    {{/paragraphs}}
    </article>
    {{/articles}}
    </section>
    {{/hasArticles}}

    <section id="sources" aria-labelledby="sources-heading">
    <h2 id="sources-heading">Sources</h2>
    <div class="scroll" tabindex="0" role="region" aria-label="Table of the sources">
    <table>
    <thead><tr><th scope="col">Article</th><th scope="col">Date</th><th scope="col">Source</th><th scope="col">Bytes</th>\#
    <th scope="col">SHA-256 of the text</th></tr></thead>
    <tbody>
    {{#documents}}
    <tr><td>{{#href}}<a href="#{{href}}">{{title}}</a>{{/href}}{{^href}}{{title}}{{/href}}<br><code>{{id}}</code></td>\#
    <td>{{#date}}{{date}}{{/date}}</td><td>{{#link}}<a href="{{link}}" rel="noreferrer">{{link}}</a>{{/link}}\#
    {{#source}}{{source}}{{/source}}</td><td class="number">{{bytes}}</td><td><code>{{sha256}}</code></td></tr>
    {{/documents}}
    </tbody>
    </table>
    </div>
    </section>

    <section id="method" aria-labelledby="method-heading">
    <h2 id="method-heading">Method</h2>
    <p>A program read the articles sentence by sentence, found the actors and what each is said to do to another, and kept
    the words that say so. Relations are the sixteen event types of PLOVER (manual draft 0.8, 2021) with offices,
    memberships, alliances and rivalries. “May” marks what is planned, expected or possible; struck is what the text tells as
    not so. Confidence is how likely a relation is read right: of those given 80 %, about four in five are. What no article
    says is not here, and what an article says need not be true.</p>
    {{#versions}}<p class="quiet">{{text}}</p>{{/versions}}
    </section>
    </main>
    <footer>Every relation leads to the words that report it.</footer>
    <script>{{{script}}}</script>
    </body>
    </html>

    """#
}
