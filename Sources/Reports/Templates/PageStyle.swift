/// The style sheet of the HTML report.
enum PageStyle {
  static let text = """
    :root{color-scheme:light dark;--paper:#fff;--ink:#1b2430;--quiet:#5b6470;--rule:#d5dae2;--tint:#f4f6f9;\
    --link:#0b5c94;--joins:#00623f;--parts:#a33b00;--mark:#ffe9a8;--focus:#0b5c94}
    @media (prefers-color-scheme:dark){:root{--paper:#14181f;--ink:#e7ebf1;--quiet:#a3aebd;--rule:#3a4453;\
    --tint:#1c222c;--link:#7cc0f5;--joins:#5fd3a8;--parts:#ff9a5c;--mark:#5a4a10;--focus:#7cc0f5}}
    *{box-sizing:border-box}
    html{scroll-behavior:smooth;scroll-padding-top:1rem}
    body{margin:0;background:var(--paper);color:var(--ink);font:1rem/1.55 "DejaVu Sans",Verdana,sans-serif}
    header,main,footer,nav{max-width:76rem;margin:0 auto;padding:0 1.25rem}
    header{padding-top:2rem}
    h1{font-size:1.9rem;line-height:1.2;margin:0 0 .3rem}
    h2{font-size:1.35rem;margin:2.6rem 0 .6rem;padding-top:.6rem;border-top:2px solid var(--rule)}
    h3{font-size:1.05rem;margin:1.4rem 0 .3rem}
    h4{font-size:.95rem;margin:.8rem 0 .2rem}
    p{margin:.4rem 0 .8rem}
    a{color:var(--link)}
    a:focus-visible,button:focus-visible,input:focus-visible,select:focus-visible,summary:focus-visible,\
    [tabindex]:focus-visible{outline:3px solid var(--focus);outline-offset:2px}
    .quiet{color:var(--quiet);font-size:.875rem}
    .skip{position:absolute;left:-100vw}
    .skip:focus{left:1rem;top:1rem;background:var(--paper);padding:.5rem 1rem;z-index:2}
    nav ul{list-style:none;padding:0;display:flex;flex-wrap:wrap;gap:.25rem 1.1rem;font-size:.9rem}
    .findings{font-size:1.08rem;padding-left:1.2rem}
    .findings li{margin:.35rem 0}
    figure{margin:1rem 0}
    figcaption{color:var(--quiet);font-size:.875rem}
    .canvas{overflow:auto;border:1px solid var(--rule);border-radius:8px;background:var(--paper)}
    .canvas svg{display:block;width:100%;height:auto;max-height:88vh}
    .canvas.live svg{cursor:grab;touch-action:none}
    .canvas .line,.canvas .line-label{transition:opacity .12s}
    .canvas a{cursor:pointer}
    .canvas .is-off{display:none}
    .canvas .is-dim{opacity:.28}
    .canvas .is-chosen path,.canvas .is-chosen polygon,.canvas .is-chosen ellipse{stroke-width:4px}
    .canvas .is-chosen text{font-weight:bold}
    .tools,.filters{display:none;flex-wrap:wrap;gap:.5rem 1rem;align-items:flex-start;margin:.6rem 0}
    .live-page .tools,.live-page .filters{display:flex}
    .filters fieldset{border:1px solid var(--rule);border-radius:6px;padding:.3rem .7rem .5rem;margin:0}
    .filters legend{font-size:.8rem;color:var(--quiet);padding:0 .3rem}
    .filters label{display:inline-block;margin-right:.8rem;font-size:.875rem}
    button,select,input{font:inherit;font-size:.875rem;color:inherit;background:var(--tint);\
    border:1px solid var(--quiet);border-radius:5px;padding:.2rem .6rem}
    .quotes{border-left:4px solid var(--rule);padding:.4rem 1rem;margin:.6rem 0;min-height:3.2rem;background:var(--tint)}
    .scroll{overflow-x:auto}
    table{border-collapse:collapse;width:100%;font-size:.875rem}
    th,td{text-align:left;vertical-align:top;padding:.4rem .6rem;border-bottom:1px solid var(--rule)}
    thead th{position:sticky;top:0;background:var(--tint);white-space:nowrap}
    th button{background:none;border:0;padding:0;font-weight:bold}
    #evidence td:last-child{width:46%;min-width:20rem}
    td.number{text-align:right;white-space:nowrap}
    tr:target,tr.is-chosen,:target>td{background:var(--tint)}
    tr.is-off{display:none}
    .joins{color:var(--joins)}
    .parts{color:var(--parts)}
    .negated,.prospective{font-style:italic}
    caption{text-align:left;padding:.2rem 0 .5rem}
    td time,.when{white-space:nowrap}
    .findings a,td a,.profile li a,#timeline li a{text-decoration-thickness:1px;text-underline-offset:.2em}
    .findings a{color:inherit}
    blockquote{margin:.2rem 0;padding-left:.7rem;border-left:3px solid var(--rule)}
    mark{background:var(--mark);color:inherit;padding:0 .1em;border-radius:2px}
    mark a{color:inherit}
    .cited{border-bottom:1px dotted var(--quiet)}
    .cited:target{background:var(--tint);outline:2px solid var(--focus);outline-offset:3px}
    .profiles{display:grid;grid-template-columns:repeat(auto-fill,minmax(20rem,1fr));gap:1rem}
    .profile{border:1px solid var(--rule);border-radius:8px;padding:.2rem 1rem .8rem}
    .profile:target{border-color:var(--focus);box-shadow:0 0 0 2px var(--focus)}
    .profile ul{padding-left:1.1rem;margin:.2rem 0}
    .series{display:grid;grid-template-columns:repeat(auto-fill,minmax(28rem,1fr));gap:1rem}
    .article{max-width:44rem}
    code{overflow-wrap:anywhere;font-size:.8rem}
    footer{padding:2rem 1.25rem;color:var(--quiet);font-size:.875rem}
    @media print{
    :root{--paper:#fff;--ink:#000;--quiet:#444;--rule:#bbb;--tint:#fff;--link:#000;--joins:#000;--parts:#000}
    nav,.skip,.tools,.filters,.quotes{display:none!important}
    body{font-size:10pt}
    .canvas{border:0;overflow:visible}
    .canvas svg{max-height:none}
    tr,figure,.profile,li{break-inside:avoid}
    thead{display:table-header-group}
    thead th{position:static}
    h2,h3{break-after:avoid}
    a{text-decoration:none}
    }
    """
}
