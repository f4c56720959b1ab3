using System.Text.Json;
using System.Text.Json.Nodes;
using CircuitGen.Compiler.Reports;

namespace CircuitGen.Analyzers.Tests.Reports.Browser;

/// <summary>The report page in a browser, on a desktop and on a phone, in light and dark, with scripts and without. Screenshots stay beside the tests.</summary>
public class PageTests
{
    [BrowserTheory]
    [InlineData("desktop", 1280, "light", true)]
    [InlineData("desktop-dark-no-scripts", 1280, "dark", false)]
    [InlineData("phone-no-scripts", 390, "light", false)]
    [InlineData("phone-dark", 360, "dark", true)]
    public async Task All_of_it_can_be_read(string name, int width, string scheme, bool scripts)
    {
        var page = HtmlReport.Write("Sample", [SampleReport.Create()], SampleReport.Sources);
        var file = Path.Combine(AppContext.BaseDirectory, $"report-{name}.html");
        await File.WriteAllTextAsync(file, page);
        await using var browser = await Chromium.StartAsync();
        await browser.SendAsync("Emulation.setDeviceMetricsOverride", new() { ["width"] = width, ["height"] = 900, ["deviceScaleFactor"] = 1, ["mobile"] = width < 640 });
        await browser.SendAsync("Emulation.setScriptExecutionDisabled", new() { ["value"] = !scripts });
        await browser.SendAsync("Emulation.setEmulatedMedia", new() { ["features"] = new JsonArray(new JsonObject { ["name"] = "prefers-color-scheme", ["value"] = scheme }) });
        await browser.SendAsync("Page.navigate", new() { ["url"] = new Uri(file).AbsoluteUri });
        await WaitForPageAsync(browser);

        var shot = await browser.SendAsync("Page.captureScreenshot", new() { ["captureBeyondViewport"] = true });
        await File.WriteAllBytesAsync(Path.ChangeExtension(file, ".png"), Convert.FromBase64String((string)shot["data"]!));

        var problems = await browser.EvaluateAsync(await File.ReadAllTextAsync(Path.Combine(AppContext.BaseDirectory, "Reports", "Browser", "page-problems.js")));
        Assert.Empty(problems.EnumerateArray().Select(problem => problem.GetString()));
        Assert.Equal(2, await CountAsync(browser, ".flame"));
        Assert.True(await CountAsync(browser, ".flame .b") > 20);
        Assert.True(await CountAsync(browser, ".code .hot") > 3);
        Assert.Equal(SampleReport.Create().Variables.Count, await CountAsync(browser, "details tbody tr"));
    }

    /// <summary>The check above sees what it looks for.</summary>
    [BrowserTheory]
    [InlineData("<div style='width:900px;height:9px'></div>", "wide on ")]
    [InlineData("<p style='font-size:9px'>tiny</p>", "9px small")]
    [InlineData("<p style='color:#bbb'>faint</p>", "contrast")]
    public async Task What_cannot_be_read_is_found(string flaw, string problem)
    {
        var file = Path.Combine(AppContext.BaseDirectory, $"flaw-{problem.Split(' ')[0]}.html");
        await File.WriteAllTextAsync(file, HtmlReport.Write("Sample", [SampleReport.Create()], SampleReport.Sources).Replace("<main>", "<main>" + flaw, StringComparison.Ordinal));
        await using var browser = await Chromium.StartAsync();
        await browser.SendAsync("Emulation.setDeviceMetricsOverride", new() { ["width"] = 390, ["height"] = 900, ["deviceScaleFactor"] = 1, ["mobile"] = false });
        await browser.SendAsync("Page.navigate", new() { ["url"] = new Uri(file).AbsoluteUri });
        await WaitForPageAsync(browser);
        var problems = await browser.EvaluateAsync(await File.ReadAllTextAsync(Path.Combine(AppContext.BaseDirectory, "Reports", "Browser", "page-problems.js")));
        Assert.Contains(problems.EnumerateArray(), found => found.GetString()!.Contains(problem, StringComparison.Ordinal));
    }

    private static async Task WaitForPageAsync(Chromium browser)
    {
        for (var attempt = 0; attempt < 300; attempt++)
        {
            if ((await browser.EvaluateAsync("document.readyState === 'complete' && document.title")).ToString() == "Circuits of Sample")
            {
                return;
            }

            await Task.Delay(100);
        }

        Assert.Fail("The page did not load.");
    }

    private static async Task<int> CountAsync(Chromium browser, string selector) =>
        (await browser.EvaluateAsync($"document.querySelectorAll({JsonSerializer.Serialize(selector)}).length")).GetInt32();
}
