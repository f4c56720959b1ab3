namespace CircuitGen.Compiler.Reports;

/// <summary>How the page looks.</summary>
internal static class HtmlStyle
{
    public const string Css = """
        :root{color-scheme:light dark;--fg:#1b1f24;--bg:#fff;--dim:#5c6670;--rule:#d9dee3;--hot:220,80,30}
        @media(prefers-color-scheme:dark){:root{--fg:#e6e9ec;--bg:#14171a;--dim:#9aa4ad;--rule:#343a41;--hot:255,120,60}}
        *{box-sizing:border-box}
        body{margin:0 auto;max-width:72rem;padding:1rem;font:16px/1.45 system-ui,sans-serif;color:var(--fg);background:var(--bg)}
        h1{font-size:1.5rem;margin:.2rem 0 1rem}h2{font-size:1.3rem;margin:2.5rem 0 .8rem;border-top:2px solid var(--rule);padding-top:1.2rem;overflow-wrap:anywhere}h3{font-size:1rem;margin:1.6rem 0 .5rem;overflow-wrap:anywhere}
        .scroll{overflow-x:auto}
        table{border-collapse:collapse;width:100%;font-size:.9rem}
        th,td{text-align:left;padding:.25rem 1rem .25rem 0;border-bottom:1px solid var(--rule);vertical-align:top}
        th{color:var(--dim);font-weight:600}
        .n{text-align:right;font-variant-numeric:tabular-nums;white-space:nowrap}
        dl{display:grid;grid-template-columns:repeat(auto-fill,minmax(9rem,1fr));gap:.5rem;margin:0}
        dl div{border:1px solid var(--rule);border-radius:6px;padding:.4rem .6rem}
        dt{color:var(--dim);font-size:.8rem}dd{margin:0;font-size:1.15rem;font-variant-numeric:tabular-nums}
        .key span{display:inline-block;margin-right:1rem;font-size:.9rem}
        i{display:inline-block;width:.75em;height:.75em;border-radius:2px;margin-right:.4em}
        .flame .r{display:flex}.flame .f{flex:1 1 0;min-width:0;overflow:hidden;container-type:inline-size}
        .flame .b{overflow:hidden;white-space:nowrap;text-overflow:ellipsis;height:1.6rem;padding:.15rem .3rem;font-size:.8rem;box-shadow:inset 0 0 0 1px var(--bg);border-radius:3px;color:#111}
        .b,i{background:var(--c)}
        .all,.file,.line{--c:#c4ccd4}
        .InputRanges{--c:#8ecae6}.Activations{--c:#f4a261}.Comparisons{--c:#e9c46a}.Lookups{--c:#90be6d}.Products{--c:#b8a1e3}
        .Selections{--c:#f28482}.Divisions{--c:#84a59d}.Bits{--c:#d4a373}.Assertions{--c:#cdb4db}.Outputs{--c:#adb5bd}
        @container(max-width:4rem){.flame .b{padding:0}.flame .b span{display:none}}
        .code td{border:0;padding:0 .6rem 0 0}.code .n{color:var(--dim);font-size:.8rem;width:1%}.code .cost,.code .hot .n{color:var(--fg)}.code .cost{font-weight:600}
        .hot td{background:rgba(var(--hot),var(--heat))}
        pre,code{font:13px/1.5 ui-monospace,Consolas,monospace;margin:0;tab-size:4}
        pre{white-space:pre}
        summary{cursor:pointer;font-weight:600;margin:1.4rem 0 .4rem}
        a{color:inherit}
        @media(max-width:40rem){
        .flame .r{display:block;padding-left:.7rem}.flame .f{container-type:normal}.flame .b span{display:inline}
        .flame .b{white-space:normal;overflow-wrap:anywhere;color:var(--fg);height:auto;box-shadow:none;border-radius:0;padding:.3rem 0 .5rem;background:linear-gradient(var(--c),var(--c)) 0 100%/var(--w) .35rem no-repeat}
        .rows,.rows tbody,.rows tr,.rows td{display:block;text-align:left;white-space:normal}.rows thead{display:none}
        .rows tr{border-bottom:1px solid var(--rule);padding:.35rem 0}.rows td{border:0;padding:.05rem 0;overflow-wrap:anywhere}.rows td.n{display:inline-block;margin-right:1rem}.rows td:empty{display:none}
        .rows td::before{content:attr(data-label) " ";color:var(--dim)}.rows td:first-child{font-weight:600}
        .code pre{white-space:pre-wrap;overflow-wrap:anywhere}
        }

        """;
}
