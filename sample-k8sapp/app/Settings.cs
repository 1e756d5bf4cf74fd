using System.Globalization;
using System.Net;
using System.Net.Sockets;

namespace Breathe;

/// <summary>What the process is told from its environment; nothing else is read from there.</summary>
/// <remarks>No name starts with <c>BREATHE_</c>: a Service called breathe would inject <c>BREATHE_PORT=tcp://…</c>.</remarks>
internal sealed record Settings
{
    /// <summary>TCP port to listen on (<c>PORT</c>): 1 to 65535, 8080 unless set.</summary>
    public required int Port { get; init; }

    /// <summary>IP address to listen on (<c>LISTEN_ADDRESS</c>); null, which is every one, unless set.</summary>
    public required IPAddress? Address { get; init; }

    /// <summary>Port and address as the server takes them.</summary>
    public string Url => Address is null ? $"http://*:{Port}" : $"http://{new IPEndPoint(Address, Port)}";

    /// <summary>Least severe level that is logged (<c>LOG_LEVEL</c>): debug, information, warning or error; information unless set.</summary>
    public required LogLevel LogLevel { get; init; }

    /// <summary>Name of the environment that serves (<c>ENVIRONMENT</c>): a DNS label, <c>local</c> unless set.</summary>
    public required string Environment { get; init; }

    /// <summary>From losing readiness to refusing connections (<c>DRAIN_PAUSE_SECONDS</c>): 0 to 300, 5 unless set.</summary>
    public required TimeSpan DrainPause { get; init; }

    /// <summary>For requests in flight to finish after the pause (<c>DRAIN_TIMEOUT_SECONDS</c>): 1 to 300, 15 unless set.</summary>
    public required TimeSpan DrainTimeout { get; init; }

    /// <summary>Reads all settings.</summary>
    /// <param name="variable">Gives an environment variable's value, or null.</param>
    /// <exception cref="SettingsException">Some are bad; its message names every one of them on one line.</exception>
    public static Settings Read(Func<string, string?> variable)
    {
        var reader = new SettingsReader(variable);
        var settings = new Settings
        {
            Port = reader.Get("PORT", 8080, "a whole number from 1 to 65535", ParsePort),
            Address = reader.Get<IPAddress>("LISTEN_ADDRESS", null, "an IP address", ParseAddress),
            LogLevel = reader.Get("LOG_LEVEL", LogLevel.Information, "debug, information, warning or error", ParseLevel),
            Environment = reader.Get("ENVIRONMENT", "local", "1 to 63 of a-z, 0-9 and -", ParseLabel),
            DrainPause = reader.Get("DRAIN_PAUSE_SECONDS", TimeSpan.FromSeconds(5), "seconds from 0 to 300", text => ParseSeconds(text, least: 0)),
            DrainTimeout = reader.Get("DRAIN_TIMEOUT_SECONDS", TimeSpan.FromSeconds(15), "seconds from 1 to 300", text => ParseSeconds(text, least: 1)),
        };
        reader.ThrowIfFaulty();
        return settings;
    }

    private static int? ParsePort(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var port) && port is >= 1 and <= 65535 ? port : null;

    // Not the old short forms of IPv4, nor an IPv4 address in IPv6's clothes, on which nothing can listen.
    private static IPAddress? ParseAddress(string text) =>
        IPAddress.TryParse(text, out var ip) && !ip.IsIPv4MappedToIPv6 && (ip.AddressFamily == AddressFamily.InterNetworkV6 || ip.ToString() == text) ? ip : null;

    private static LogLevel? ParseLevel(string text) => text.ToLowerInvariant() switch
    {
        "debug" => Microsoft.Extensions.Logging.LogLevel.Debug,
        "information" or "info" => Microsoft.Extensions.Logging.LogLevel.Information,
        "warning" or "warn" => Microsoft.Extensions.Logging.LogLevel.Warning,
        "error" => Microsoft.Extensions.Logging.LogLevel.Error,
        _ => null,
    };

    private static string? ParseLabel(string text) =>
        text.Length <= 63 && text.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c == '-') ? text : null;

    private static TimeSpan? ParseSeconds(string text, double least) =>
        double.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var seconds)
            && seconds >= least && seconds <= 300 ? TimeSpan.FromSeconds(seconds) : null;
}
