namespace Breathe;

/// <summary>Whether this instance wants traffic, and the drain that ends it.</summary>
/// <remarks>
/// On SIGTERM the host calls <see cref="StoppingAsync"/> before it stops the server: readiness is lost first, requests are
/// still served during the pause, and only then does the server refuse connections and wait for those in flight.
/// </remarks>
internal sealed partial class Health(Settings settings, ILogger<Health> log) : IHostedLifecycleService
{
    private volatile bool _ready;

    /// <summary>True from the moment the server listens until the process is told to stop.</summary>
    public bool Ready => _ready;

    /// <inheritdoc/>
    public Task StartedAsync(CancellationToken cancellationToken)
    {
        _ready = true;
        Listening(settings.Port, BuildInfo.Current.Version, BuildInfo.Current.Commit, settings.Environment);
        return Task.CompletedTask;
    }

    /// <inheritdoc/>
    public async Task StoppingAsync(CancellationToken cancellationToken)
    {
        _ready = false;
        Draining(settings.DrainPause.TotalSeconds, settings.DrainTimeout.TotalSeconds);
        await Task.Delay(settings.DrainPause, cancellationToken);
    }

    /// <inheritdoc/>
    public Task StoppedAsync(CancellationToken cancellationToken)
    {
        Stopped();
        return Task.CompletedTask;
    }

    /// <inheritdoc/>
    public Task StartingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    /// <inheritdoc/>
    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    /// <inheritdoc/>
    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    [LoggerMessage(Level = LogLevel.Information, Message = "Listening on port {Port}: breathe {Version} ({Commit}) in {Environment}")]
    private partial void Listening(int port, string version, string commit, string environment);

    [LoggerMessage(Level = LogLevel.Information, Message = "Unready; pausing {Pause} s, then {Timeout} s for requests in flight")]
    private partial void Draining(double pause, double timeout);

    [LoggerMessage(Level = LogLevel.Information, Message = "Stopped")]
    private partial void Stopped();
}
