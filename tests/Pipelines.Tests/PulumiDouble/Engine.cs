using System.Text.Json.Nodes;

namespace Pipelines.Tests.PulumiDouble;

/// <summary>What the engine does to a stack: each step is written down before it begins and when it has
/// ended.</summary>
internal sealed class Engine(World world, StackState stack, Surroundings surroundings)
{
    private readonly string _project = stack.FullName.Split('/')[1];
    private readonly string _environment = stack.FullName.Split('/')[2];

    /// <summary>Puts a stack with all that its program declares into the backend, without a word.</summary>
    public static void Deploy(World world, string fullName)
    {
        var parts = fullName.Split('/');
        var stack = world.Find(parts[1], parts[2]) ?? new() { FullName = fullName };
        var (steps, outputs) = Step.Plan(world.Program(parts[1]), stack, isPreview: false);
        foreach (var step in steps.Where(s => s.Changes && s.Op != "replace"))
        {
            stack.Apply(step);
        }

        stack.Outputs = outputs;
        world.Keep(stack);
    }

    public int Preview(Invocation call)
    {
        if (Unreachable() is { } missing)
        {
            return Say($"Preview failed: {missing}");
        }

        var log = new EventLog(call["event-log"]);
        var (steps, outputs) = Step.Plan(world.Program(_project), stack, isPreview: true);
        Announce(steps, outputs, log, call.Has("diff"));
        var refusals = steps.Select(s => s.Refusal).OfType<string>().ToArray();
        foreach (var refusal in refusals)
        {
            log.Error(refusal);
            Say(refusal);
        }

        log.Write(steps);
        if (refusals.Length == 0 && call["save-plan"] is { } file)
        {
            File.WriteAllLines(surroundings.FileOf(file), steps.Where(s => s.Op == "create").Select(s => s.Urn));
        }

        return refusals.Length == 0 ? 0 : 1;
    }

    public int Update(Invocation call)
    {
        if (stack.PendingOperations.Count > 0)
        {
            surroundings.Complain("warning: Attempting to deploy or update resources " +
                $"with {stack.PendingOperations.Count} pending operations from previous deployment.");
        }

        if (Unreachable() is { } missing)
        {
            return Say(missing);
        }

        var program = world.Program(_project);
        var (steps, outputs) = Step.Plan(program, stack, isPreview: false);
        var defiant = program
            .Resources.Where(r => r.DefiesPlans)
            .Select(r => r.Urn(_environment, _project))
            .ToHashSet();
        var planned = call["plan"] is { } plan ? File.ReadAllLines(surroundings.FileOf(plan)).ToHashSet() : [];
        var code = Perform(
            steps,
            step =>
                step.Refusal is { } refusal ? refusal
                : planned.Contains(step.Urn) && defiant.Contains(step.Urn)
                    ? $"resource violates plan: properties changed: ++{step.Name}[…]"
                : null
        );
        if (code == 0)
        {
            stack.Outputs = outputs;
            world.Keep(stack);
        }

        return code;
    }

    public int Destroy()
    {
        var steps = stack
            .Resources.AsEnumerable()
            .Reverse()
            .Select(r => new Step("delete", r.Urn, r, null, []))
            .ToList();
        // The preview that comes first finds what is protected: nothing is deleted then.
        var refusals = steps.Select(s => s.Refusal).OfType<string>().ToArray();
        foreach (var refusal in refusals)
        {
            Say(refusal);
        }

        return refusals.Length > 0 ? 1 : Perform(steps, _ => null);
    }

    public int Refresh(Invocation call)
    {
        var drifted = world.Failure("drift", _project) is not null;
        if (drifted)
        {
            surroundings.Print($" ~  {stack.Resources[^1].Name} update [diff: ~inTheCloud]");
        }

        if (call.Has("preview-only"))
        {
            return drifted && call.Has("expect-no-changes")
                ? Say("no changes were expected for refresh but changes were proposed", 7)
                : 0;
        }

        // Nobody is there to be asked what became of a creation.
        stack.PendingOperations.RemoveAll(p => p.Type != "creating" || call.Has("clear-pending-creates"));
        world.Keep(stack);
        return 0;
    }

    private int Say(string message, int code = 1)
    {
        surroundings.Complain($"error: {message}");
        return code;
    }

    private static string Show(Step step) => step.Op switch
    {
        "create" => "+ ",
        "update" => "~ ",
        "replace" => "+-",
        "delete" => "- ",
        _ => "  ",
    };

    /// <summary>The stack that a reference does not find.</summary>
    private string? Unreachable() => world.Program(_project).Resources
        .Where(r => r.IsStackReference && world.Find(r.Name, _environment) is null)
        .Select(r => $"unknown stack \"{stack.FullName.Split('/')[0]}/{r.Name}/{_environment}\"").FirstOrDefault();

    private void Announce(List<Step> steps, JsonObject outputs, EventLog log, bool diff)
    {
        foreach (var step in steps)
        {
            log.Step(step);
            if (step.Changes)
            {
                surroundings.Print($"    {Show(step)} {step.Type}: ({step.Op}) [urn={step.Urn}]");
                foreach (var name in diff ? step.Changed : [])
                {
                    surroundings.Print(
                        $"      ~ {name}: {Text(step.Old!.Inputs, name)} => {Text(step.New!.Inputs, name)}"
                    );
                }
            }
        }

        log.Outputs(steps[0].Urn, steps[0].Op, steps[0].Old is null ? null : stack.Outputs, outputs);
    }

    private static string Text(JsonObject inputs, string name) => Values.Text(Values.Masked(inputs)[name]);

    private int Perform(List<Step> steps, Func<Step, string?> refusal)
    {
        // Whoever is killed, by an exception that nothing here catches, does not release it.
        var release = new Locks(world, stack.FullName).Take();
        var code = Work(steps, refusal);
        release();
        return code;
    }

    private int Work(List<Step> steps, Func<Step, string?> refusal)
    {
        foreach (var step in steps.Where(s => s.Changes && s.Op != "replace"))
        {
            if (refusal(step) is { } reason)
            {
                return Say(reason);
            }

            var pending = new Pending(
                step.Op switch
                {
                    "update" => "updating",
                    "delete" or "delete-replaced" => "deleting",
                    _ => "creating",
                },
                step.Urn
            );
            stack.PendingOperations.Add(pending);
            world.Keep(stack);
            if (world.Hangs(step.Name))
            {
                world.SayHanging(step.Name);
            }

            while (world.Hangs(step.Name) && !surroundings.IsKilled)
            {
                if (surroundings.IsAskedToEnd)
                {
                    return Say("update canceled");
                }

                Thread.Sleep(10);
            }

            // It may have been killed while it waited, and somebody may have let it go since.
            if (surroundings.IsKilled)
            {
                throw new KilledException();
            }

            stack.PendingOperations.Remove(pending);
            if (world.Failure($"resource {step.Name}", _project) is { } code)
            {
                world.Keep(stack);
                return Say($"{step.Urn} {step.Op} failed: the cloud said no", code);
            }

            stack.Apply(step);
            world.Keep(stack);
            surroundings.Print($" {Show(step)} {step.Type} {step.Name} {step.Op}d");
        }

        return 0;
    }
}
