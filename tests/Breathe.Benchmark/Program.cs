using System.Globalization;
using System.Runtime.Versioning;
using Breathe.Benchmark;

[assembly: SupportedOSPlatform("linux")]

if (args is not [var binary, ..] || !File.Exists(binary))
{
    Console.Error.WriteLine("usage: Breathe.Benchmark <path of published breathe> [rounds] [seconds per run]");
    Console.Error.WriteLine("  default: 5 rounds, 5 seconds per run");
    return 2;
}

CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
var rounds = args.Length > 1 ? int.Parse(args[1]) : 5;
var seconds = args.Length > 2 ? int.Parse(args[2]) : 5;

Console.WriteLine($"Size                           {new FileInfo(binary).Length / 1e6,8:F1} MB");

var starts = new List<double>();
var memoryAfterStart = new List<double>();
for (var run = 0; run < 21; run++)
{
    using var server = Servers.Breathe(binary);
    starts.Add(server.Start.TotalMilliseconds);
    memoryAfterStart.Add(server.ResidentMegabytes());
}

Console.WriteLine($"Start to first 200 on /readyz  {Median(starts),8:F1} ms (min {starts[0]:F1})");
Console.WriteLine($"Resident after start           {Median(memoryAfterStart),8:F1} MB");

var memoryAfterLoad = new List<double>();
for (var run = 0; run < 3; run++)
{
    using var server = Servers.Breathe(binary);
    for (long sent = 0; sent < 100_000;)
    {
        sent += Wrk.Run(server, "/version", 1).Requests + Wrk.Run(server, "/", 1).Requests;
    }

    memoryAfterLoad.Add(server.ResidentMegabytes());
}

Console.WriteLine($"Resident after 100,000 requests{Median(memoryAfterLoad),8:F1} MB");
Console.WriteLine();

var folder = Directory.CreateTempSubdirectory("breathe-benchmark-").FullName;
try
{
    using var breathe = Servers.Breathe(binary);
    using var http = new HttpClient { BaseAddress = new($"http://127.0.0.1:{breathe.Port}") };
    File.WriteAllBytes(Path.Combine(folder, "index.html"), await http.GetByteArrayAsync("/"));
    File.WriteAllBytes(Path.Combine(folder, "version"), await http.GetByteArrayAsync("/version"));
    // nginx workers drop root privileges and must still be able to read the folder.
    File.SetUnixFileMode(folder, (UnixFileMode)0b111_101_101);
    using var nginx = Servers.Nginx(folder);
    using var node = Servers.Node(folder);

    Server[] servers = [breathe, nginx, node];
    Console.WriteLine("                              breathe    nginx     node   vs nginx  vs node");
    foreach (var path in (string[])["/version", "/"])
    {
        var runs = servers.ToDictionary(server => server, _ => new List<Wrk>());
        foreach (var server in Enumerable.Repeat(servers, rounds).SelectMany(round => round))
        {
            runs[server].Add(Wrk.Run(server, path, seconds));
        }

        Print($"{path} requests per second", run => run.RequestsPerSecond, "F0");
        Print($"{path} CPU µs per request", run => run.CpuMicroseconds, "F1");
        Print($"{path} kernel part", run => run.KernelMicroseconds, "F1");

        void Print(string name, Func<Wrk, double> figure, string format)
        {
            double[] medians = [.. servers.Select(server => Median([.. runs[server].Select(figure)]))];
            Console.WriteLine(
                $"{name,-28}{string.Concat(medians.Select(median => median.ToString(format).PadLeft(9)))}"
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
