using System.Globalization;
using System.Runtime.Versioning;
using Breathe.Benchmark;

[assembly: SupportedOSPlatform("linux")]

if (args is not [var binary, ..] || !File.Exists(binary))
{
    Console.Error.WriteLine("usage: Breathe.Benchmark <published breathe> [rounds, 5] [seconds a run, 5]");
    return 2;
}

CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
var rounds = args.Length > 1 ? int.Parse(args[1]) : 5;
var seconds = args.Length > 2 ? int.Parse(args[2]) : 5;

Console.WriteLine($"Size                           {new FileInfo(binary).Length / 1e6,8:F1} MB");

var starts = new List<double>();
var fresh = new List<double>();
for (var run = 0; run < 21; run++)
{
    using var server = Contestants.Breathe(binary);
    starts.Add(server.Start.TotalMilliseconds);
    fresh.Add(server.ResidentMegabytes());
}

Console.WriteLine($"Start to first 200 on /readyz  {Median(starts),8:F1} ms (least {starts[0]:F1})");
Console.WriteLine($"Resident after start           {Median(fresh),8:F1} MB");

var used = new List<double>();
for (var run = 0; run < 3; run++)
{
    using var server = Contestants.Breathe(binary);
    for (long sent = 0; sent < 100_000;)
    {
        sent += Wrk.Run(server, "/version", 1).Requests + Wrk.Run(server, "/", 1).Requests;
    }

    used.Add(server.ResidentMegabytes());
}

Console.WriteLine($"Resident after 100,000 requests{Median(used),8:F1} MB");
Console.WriteLine();

var folder = Directory.CreateTempSubdirectory("breathe-benchmark-").FullName;
try
{
    using var breathe = Contestants.Breathe(binary);
    using var http = new HttpClient { BaseAddress = new($"http://127.0.0.1:{breathe.Port}") };
    File.WriteAllBytes(Path.Combine(folder, "index.html"), await http.GetByteArrayAsync("/"));
    File.WriteAllBytes(Path.Combine(folder, "version"), await http.GetByteArrayAsync("/version"));
    // nginx's workers leave root's rights behind.
    File.SetUnixFileMode(folder, (UnixFileMode)0b111_101_101);
    using var nginx = Contestants.Nginx(folder);
    using var node = Contestants.Node(folder);

    Server[] servers = [breathe, nginx, node];
    Console.WriteLine("                           breathe    nginx     node   of nginx  of node");
    foreach (var path in (string[])["/version", "/"])
    {
        var runs = servers.ToDictionary(server => server, _ => new List<Wrk>());
        foreach (var server in Enumerable.Repeat(servers, rounds).SelectMany(round => round))
        {
            runs[server].Add(Wrk.Run(server, path, seconds));
        }

        Print($"{path} requests a second", run => run.PerSecond, "F0");
        Print($"{path} CPU µs a request", run => run.Microseconds, "F1");
        Print($"{path} of it kernel", run => run.KernelMicroseconds, "F1");

        void Print(string name, Func<Wrk, double> figure, string format)
        {
            double[] medians = [.. servers.Select(server => Median([.. runs[server].Select(figure)]))];
            Console.WriteLine(
                $"{name,-25}{string.Concat(medians.Select(median => median.ToString(format).PadLeft(9)))}"
                + $"{medians[0] / medians[1],11:P0}{medians[0] / medians[2],7:F1} x");
        }
    }
}
finally
{
    Directory.Delete(folder, recursive: true);
}

return 0;

static double Median(List<double> values)
{
    values.Sort();
    return values[values.Count / 2];
}
