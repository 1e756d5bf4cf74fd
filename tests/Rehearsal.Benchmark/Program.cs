using System.Diagnostics;
using Rehearsal;
using Rehearsal.Chain;
using Rehearsal.Running;

// How long the rehearsal of an environment takes, and how much memory many of them need. See CONTRIBUTING.md.
var count = args.Length > 0 ? int.Parse(args[0]) : 1000;
var environments = Enumerable.Range(1, count).Select(number => $"bench-{number}").ToList();
using var projects = GeneratedProjects.Create(environments);
var store = new RehearsalStore(Path.Combine(projects.Folder, ".rehearsal"));
var rehearsal = new ChainRehearsal(DeliveryChain.Read(projects.Folder), Programs.Of, store);

var total = TimeSpan.Zero;
foreach (var (index, batch) in environments.Chunk(Math.Max(1, count / 10)).Index())
{
    var watch = Stopwatch.StartNew();
    var (before, resources) = (Process.GetCurrentProcess().TotalProcessorTime, 0);
    foreach (var environment in batch)
    {
        var stacks = await rehearsal.RunAsync(new(environment, "acme"));
        resources += stacks.Sum(stack => stack.Resources.Count);
        if (stacks.SelectMany(stack => stack.Phases).FirstOrDefault(phase => phase.Error is not null) is { } failed)
        {
            Console.Error.WriteLine($"{environment}: {failed.Error}");
            return 1;
        }
    }

    total += watch.Elapsed;
    var cpu = Process.GetCurrentProcess().TotalProcessorTime - before;
    Console.WriteLine($"{(index + 1) * batch.Length,6} environments: {watch.Elapsed.TotalMilliseconds / batch.Length,6:0.0} ms and "
        + $"{cpu.TotalMilliseconds / batch.Length,6:0.0} ms of CPU each, {resources / batch.Length} resources; "
        + $"{GC.GetTotalMemory(forceFullCollection: true) / 1e6:0.0} MB live, {Environment.WorkingSet / 1e6:0} MB in all");
}

Console.WriteLine($"{total.TotalMilliseconds / count:0.0} ms an environment");
return 0;
