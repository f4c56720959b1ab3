using System.Diagnostics;
using System.Net.WebSockets;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace CircuitGen.Analyzers.Tests.Reports.Browser;

/// <summary>A headless Chromium, spoken to through its DevTools protocol.</summary>
internal sealed class Chromium : IAsyncDisposable
{
    private readonly Process _process;
    private readonly string _profile;
    private ClientWebSocket _socket = new();
    private int _lastId;

    private Chromium(Process process, string profile) => (_process, _profile) = (process, profile);

    /// <summary>The program, or null where there is none.</summary>
    public static string? Path { get; } = new[] { Environment.GetEnvironmentVariable("CIRCUITGEN_CHROMIUM"), "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome" }
        .FirstOrDefault(File.Exists);

    /// <summary>Starts the browser with one empty page.</summary>
    public static async Task<Chromium> StartAsync()
    {
        var profile = Directory.CreateTempSubdirectory("circuitgen-chromium-").FullName;
        var start = new ProcessStartInfo(
            Path!, ["--headless", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--no-first-run", "--remote-debugging-port=0", $"--user-data-dir={profile}", "about:blank"])
        {
            RedirectStandardError = true,
            RedirectStandardOutput = true,
        };
        var browser = new Chromium(Process.Start(start)!, profile);
        using var patience = new CancellationTokenSource(TimeSpan.FromMinutes(2));
        const string announcement = "DevTools listening on ";
        string line;
        do
        {
            line = await browser._process.StandardError.ReadLineAsync(patience.Token) ?? throw new InvalidOperationException("Chromium ended before it listened.");
        }
        while (!line.StartsWith(announcement, StringComparison.Ordinal));

        _ = browser._process.StandardError.ReadToEndAsync(CancellationToken.None);
        _ = browser._process.StandardOutput.ReadToEndAsync(CancellationToken.None);
        var address = new Uri(line[announcement.Length..]);
        await browser._socket.ConnectAsync(address, patience.Token);
        var page = await browser.SendAsync("Target.createTarget", new() { ["url"] = "about:blank" });

        // From here on the page itself is spoken to; the browser's own socket has done its part.
        browser._socket.Dispose();
        browser._socket = new();
        await browser._socket.ConnectAsync(new Uri(address, $"/devtools/page/{(string)page["targetId"]!}"), patience.Token);
        return browser;
    }

    /// <summary>Sends a command and waits for its answer; events in between are passed over.</summary>
    public async Task<JsonObject> SendAsync(string method, JsonObject? parameters = null)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromMinutes(2));
        var id = ++_lastId;
        var message = new JsonObject { ["id"] = id, ["method"] = method, ["params"] = parameters ?? [] };
        await _socket.SendAsync(Encoding.UTF8.GetBytes(message.ToJsonString()), WebSocketMessageType.Text, endOfMessage: true, patience.Token);
        while (true)
        {
            var answer = await ReceiveAsync(patience.Token);
            if ((int?)answer["id"] == id)
            {
                return answer["result"]?.AsObject() ?? throw new InvalidOperationException($"{method}: {answer["error"]?.ToJsonString()}");
            }
        }
    }

    /// <summary>The value of a JavaScript expression, which the page's own permission to run scripts does not concern.</summary>
    public async Task<JsonElement> EvaluateAsync(string expression)
    {
        var answer = await SendAsync("Runtime.evaluate", new() { ["expression"] = expression, ["returnByValue"] = true });
        return answer["exceptionDetails"] is { } problem
            ? throw new InvalidOperationException(problem.ToJsonString())
            : answer["result"]!["value"].Deserialize<JsonElement>();
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        _socket.Dispose();
        if (!_process.HasExited)
        {
            _process.Kill(entireProcessTree: true);
            await _process.WaitForExitAsync();
        }

        _process.Dispose();
        Directory.Delete(_profile, recursive: true);
    }

    private async Task<JsonObject> ReceiveAsync(CancellationToken cancellation)
    {
        using var text = new MemoryStream();
        var buffer = new byte[1 << 16];
        WebSocketReceiveResult part;
        do
        {
            part = await _socket.ReceiveAsync(buffer, cancellation);
            text.Write(buffer, 0, part.Count);
        }
        while (!part.EndOfMessage);

        return JsonNode.Parse(text.ToArray())!.AsObject();
    }
}
