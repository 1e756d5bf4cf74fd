using System.Net.Sockets;
using Breathe;

Settings settings;
try
{
    settings = Settings.Read(Environment.GetEnvironmentVariable);
}
catch (SettingsException faults)
{
    Console.Error.WriteLine($"breathe: bad environment: {faults.Message}");
    return 2;
}

var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions
{
    EnvironmentName = Environments.Production,
    // No file is read below, so none need be watched.
    Args = ["--hostBuilder:reloadConfigOnChange=false"],
});
// The settings above are all there is: a stray appsettings.json or ASPNETCORE_ variable changes nothing.
builder.Configuration.Sources.Clear();
builder.Configuration.AddInMemoryCollection();
builder.Logging.ClearProviders();
builder.Logging.AddJsonConsole(console => (console.UseUtcTimestamp, console.TimestampFormat) = (true, "yyyy-MM-ddTHH:mm:ss.fffZ"));
builder.Logging.SetMinimumLevel(settings.LogLevel);
builder.Logging.AddFilter("Microsoft", settings.LogLevel > LogLevel.Warning ? settings.LogLevel : LogLevel.Warning);
// It would call a client that hangs up an error; what the app itself throws is logged by its guard.
builder.Logging.AddFilter("Microsoft.AspNetCore.Server.Kestrel", LogLevel.Critical);
// Unheard, it makes no activity and no scope for each request.
builder.Logging.AddFilter("Microsoft.AspNetCore.Hosting.Diagnostics", LogLevel.None);
// What keeps the host from starting is told below, in one line.
builder.Logging.AddFilter("Microsoft.Extensions.Hosting.Internal.Host", LogLevel.None);
// Both, since the port that the base image sets would be warned about at every start.
builder.WebHost.UseUrls(settings.Url).UseSetting(WebHostDefaults.HttpPortsKey, "");
builder.WebHost.ConfigureKestrel(kestrel =>
{
    kestrel.AddServerHeader = false;
    Limits.Set(kestrel.Limits);
});
// A socket's thread hands what it hears of straight to the server, which then goes on with it on a thread of its own: a hop
// less for each request, and a busy connection keeps no other waiting. Read when the first socket is opened.
Environment.SetEnvironmentVariable("DOTNET_SYSTEM_NET_SOCKETS_INLINE_COMPLETIONS", "1");
builder.WebHost.UseSockets(Limits.Set);
builder.Services.Configure<HostOptions>(host => host.ShutdownTimeout = settings.DrainPause + settings.DrainTimeout);
builder.Services.AddSingleton(settings).AddSingleton<Health>().AddSingleton<Telemetry>().AddSingleton<Guard>().AddSingleton<Site>();
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
    // Told to stop before it had started: nothing was served yet, so nothing has to finish.
    return 0;
}
catch (Exception fault) when (fault is IOException or SocketException)
{
    Console.Error.WriteLine($"breathe: cannot listen on {settings.Url} (PORT, LISTEN_ADDRESS): {fault.Message}");
    return 1;
}
