using System.Globalization;
using System.Net;
using System.Net.Sockets;

namespace Breathe;

/// <summary>The app's settings. They are the only environment variables the app reads.</summary>
/// <remarks>
/// No variable starts with <c>BREATHE_</c>, because Kubernetes injects <c>BREATHE_PORT=tcp://…</c> for a Service
/// named breathe.
/// </remarks>
internal sealed record Settings
{
    /// <summary>TCP port to listen on (<c>PORT</c>), 1 to 65535; default 8080.</summary>
    public required int Port { get; init; }

    /// <summary>IP address to listen on (<c>LISTEN_ADDRESS</c>); default null, which means all addresses.</summary>
    public required IPAddress? Address { get; init; }

    /// <summary>Address and port as a URL for Kestrel.</summary>
    public string Url => Address is null ? $"http://*:{Port}" : $"http://{new IPEndPoint(Address, Port)}";

    /// <summary>
    /// Minimum level to log (<c>LOG_LEVEL</c>), one of debug, information, warning and error; default information.
    /// </summary>
    public required LogLevel LogLevel { get; init; }

    /// <summary>
    /// Name of the environment the instance runs in (<c>ENVIRONMENT</c>), 1 to 63 of a-z, 0-9 and -; default
    /// <c>local</c>.
    /// </summary>
    public required string Environment { get; init; }

    /// <summary>
    /// How long an unready instance keeps accepting connections before it shuts down (<c>DRAIN_PAUSE_SECONDS</c>), 0 to
    /// 300 seconds; default 5.
    /// </summary>
    public required TimeSpan DrainPause { get; init; }

    /// <summary>
    /// How long requests in flight may take to finish after the pause (<c>DRAIN_TIMEOUT_SECONDS</c>), 1 to 300 seconds;
    /// default 15.
    /// </summary>
    public required TimeSpan DrainTimeout { get; init; }

    /// <summary>Reads and validates all settings.</summary>
    /// <param name="getVariable">Returns the value of an environment variable, or null if it is not set.</param>
    /// <exception cref="SettingsException">At least one value is invalid; the message lists all of them.</exception>
    public static Settings Read(Func<string, string?> getVariable)
    {
        var reader = new SettingsReader(getVariable);
        var settings = new Settings
        {
            Port = reader.Get("PORT", 8080, "a whole number from 1 to 65535", ParsePort),
            Address = reader.Get<IPAddress>("LISTEN_ADDRESS", null, "an IP address", ParseAddress),
            LogLevel = reader.Get(
                "LOG_LEVEL", LogLevel.Information, "debug, information, warning or error", ParseLevel),
            Environment = reader.Get("ENVIRONMENT", "local", "1 to 63 of a-z, 0-9 and -", ParseLabel),
            DrainPause = reader.Get(
                "DRAIN_PAUSE_SECONDS", TimeSpan.FromSeconds(5), "seconds from 0 to 300",
                text => ParseSeconds(text, min: 0)),
            DrainTimeout = reader.Get(
                "DRAIN_TIMEOUT_SECONDS", TimeSpan.FromSeconds(15), "seconds from 1 to 300",
                text => ParseSeconds(text, min: 1)),
        };
        reader.ThrowIfInvalid();
        return settings;
    }

    private static int? ParsePort(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var port) && port is >= 1 and <= 65535
            ? port
            : null;

    // Rejects abbreviated IPv4 such as 127.1, and IPv4-mapped IPv6, which cannot be listened on.
    private static IPAddress? ParseAddress(string text) =>
        IPAddress.TryParse(text, out var ip) && !ip.IsIPv4MappedToIPv6
            && (ip.AddressFamily == AddressFamily.InterNetworkV6 || ip.ToString() == text)
            ? ip
            : null;

    private static LogLevel? ParseLevel(string text) => text.ToLowerInvariant() switch
    {
        "debug" => Microsoft.Extensions.Logging.LogLevel.Debug,
        "information" or "info" => Microsoft.Extensions.Logging.LogLevel.Information,
        "warning" or "warn" => Microsoft.Extensions.Logging.LogLevel.Warning,
        "error" => Microsoft.Extensions.Logging.LogLevel.Error,
        _ => null,
    };

    private static string? ParseLabel(string text) =>
        text.Length <= 63 && text.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c == '-')
            ? text
            : null;

    private static TimeSpan? ParseSeconds(string text, double min) =>
        double.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var seconds)
            && seconds >= min && seconds <= 300
            ? TimeSpan.FromSeconds(seconds)
            : null;
}
