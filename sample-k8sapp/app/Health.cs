namespace Breathe;

/// <summary>Tracks readiness and drains the instance on shutdown.</summary>
/// <remarks>
/// On SIGTERM the host calls <see cref="StoppingAsync"/> before it stops the server. The instance becomes unready but
/// keeps serving requests during the pause. Then the server stops accepting connections and waits for requests in
/// flight.
/// </remarks>
internal sealed partial class Health(Settings settings, ILogger<Health> log) : IHostedLifecycleService
{
    private volatile bool _isReady;

    /// <summary>True from when the server starts listening until shutdown begins.</summary>
    public bool IsReady => _isReady;

    /// <inheritdoc/>
    public Task StartedAsync(CancellationToken cancellationToken)
    {
        _isReady = true;
        Listening(settings.Port, BuildInfo.Current.Version, BuildInfo.Current.Commit, settings.Environment);
        return Task.CompletedTask;
    }

    /// <inheritdoc/>
    public async Task StoppingAsync(CancellationToken cancellationToken)
    {
        _isReady = false;
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

    [LoggerMessage(
        Level = LogLevel.Information,
        Message = "Listening on port {Port}: breathe {Version} ({Commit}) in {Environment}")]
    private partial void Listening(int port, string version, string commit, string environment);

    [LoggerMessage(
        Level = LogLevel.Information,
        Message = "Draining: unready; still serving for {Pause} s, then up to {Timeout} s for requests in flight")]
    private partial void Draining(double pause, double timeout);

    [LoggerMessage(Level = LogLevel.Information, Message = "Stopped")]
    private partial void Stopped();
}
