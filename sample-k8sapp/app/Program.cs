using System.Net.Sockets;
using Breathe;

Settings settings;
try
{
    settings = Settings.Read(Environment.GetEnvironmentVariable);
}
catch (SettingsException exception)
{
    Console.Error.WriteLine($"breathe: invalid environment variables: {exception.Message}");
    return 2;
}

var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions
{
    EnvironmentName = Environments.Production,
    // No configuration file is read, so there is nothing to watch.
    Args = ["--hostBuilder:reloadConfigOnChange=false"],
});
// Settings is the only configuration: a stray appsettings.json or ASPNETCORE_* variable has no effect.
builder.Configuration.Sources.Clear();
builder.Configuration.AddInMemoryCollection();
builder.Logging.ClearProviders();
builder.Logging.AddJsonConsole(
    console => (console.UseUtcTimestamp, console.TimestampFormat) = (true, "yyyy-MM-ddTHH:mm:ss.fffZ"));
builder.Logging.SetMinimumLevel(settings.LogLevel);
builder.Logging.AddFilter("Microsoft", settings.LogLevel > LogLevel.Warning ? settings.LogLevel : LogLevel.Warning);
// Kestrel logs client disconnects as errors. Guard logs the app's own exceptions.
builder.Logging.AddFilter("Microsoft.AspNetCore.Server.Kestrel", LogLevel.Critical);
// With this category off, the host creates no activity and no logging scope per request.
builder.Logging.AddFilter("Microsoft.AspNetCore.Hosting.Diagnostics", LogLevel.None);
// Startup failures are reported below, in one line.
builder.Logging.AddFilter("Microsoft.Extensions.Hosting.Internal.Host", LogLevel.None);
// The base image sets a port as well. Unless it is cleared, every start logs a warning that it is overridden.
builder.WebHost.UseUrls(settings.Url).UseSetting(WebHostDefaults.HttpPortsKey, "");
builder.WebHost.ConfigureKestrel(kestrel =>
{
    kestrel.AddServerHeader = false;
    Limits.Apply(kestrel.Limits);
});
// Runs socket completions on the polling thread, which saves a thread hop per request. Kestrel still processes requests
// on the thread pool, so a busy connection cannot starve the others. .NET reads this when it opens the first socket.
Environment.SetEnvironmentVariable("DOTNET_SYSTEM_NET_SOCKETS_INLINE_COMPLETIONS", "1");
builder.WebHost.UseSockets(Limits.Apply);
builder.Services.Configure<HostOptions>(host => host.ShutdownTimeout = settings.DrainPause + settings.DrainTimeout);
builder.Services
    .AddSingleton(settings)
    .AddSingleton<Health>()
    .AddSingleton<Telemetry>()
    .AddSingleton<Guard>()
    .AddSingleton<Site>();
builder.Services.AddHostedService(services => services.GetRequiredService<Health>());

await using var app = builder.Build();
var (health, telemetry, guard, site) = (
    app.Services.GetRequiredService<Health>(),
    app.Services.GetRequiredService<Telemetry>(),
    app.Services.GetRequiredService<Guard>(),
    app.Services.GetRequiredService<Site>());
app.Use(next => context => telemetry.Measure(context, next));
app.Use(next => context => guard.Protect(context, next));
app.MapBreathe(settings, health, telemetry, site);

var stopping = app.Lifetime.ApplicationStopping;
try
{
    await app.RunAsync();
    return 0;
}
catch (OperationCanceledException) when (stopping.IsCancellationRequested)
{
    // SIGTERM arrived during startup: no request was served, so there is nothing to drain.
    return 0;
}
catch (Exception exception) when (exception is IOException or SocketException)
{
    Console.Error.WriteLine($"breathe: cannot listen on {settings.Url} (PORT, LISTEN_ADDRESS): {exception.Message}");
    return 1;
}
