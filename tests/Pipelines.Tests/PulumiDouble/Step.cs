using System.Text.Json.Nodes;

namespace Pipelines.Tests.PulumiDouble;

/// <summary>One operation of the engine on one resource.</summary>
internal sealed record Step(string Op, string Urn, Made? Old, Made? New, string[] Changed)
{
    public bool Changes => Op is not ("same" or "read");

    public string Type => Urn.Split("::")[2].Split('$')[^1];

    public string Name => Urn.Split("::")[3];

    /// <summary>The steps from what a stack has to what its program declares.</summary>
    /// <param name="program">What is declared.</param>
    /// <param name="state">What exists.</param>
    /// <param name="isPreview">In a preview, nothing new has an id.</param>
    public static (List<Step> Steps, JsonObject Outputs) Plan(Program program, StackState state, bool isPreview)
    {
        var (project, stack) = (state.FullName.Split('/')[1], state.FullName.Split('/')[2]);
        var root = new Declared("pulumi:pulumi:Stack", $"{project}-{stack}", []);
        var ids = new Dictionary<string, string?>();
        var creations = state.Creations;
        List<Step> steps = [];
        List<Step> replaced = [];
        foreach (var declared in program.Resources.Prepend(root))
        {
            var urn = declared.Urn(stack, project);
            var inputs = Values.Resolve(declared.Inputs, name => ids.GetValueOrDefault(name));
            var old = state.Find(urn);
            var made = new Made(urn, old?.Id ?? "", inputs, declared.Protected.Contains(stack));
            var changed = old is null ? [] : Values.Differing(old.Inputs, inputs);
            var op = declared.IsStackReference ? "read"
                : old is null ? "create"
                : changed.Intersect(declared.Replacing).Any() ? "replace"
                : changed.Length > 0 ? "update" : "same";
            if (op is "create" or "replace")
            {
                made = made with { Id = $"{declared.Name}-{++creations}" };
            }

            if (op == "replace")
            {
                steps.Add(new("create-replacement", urn, old, made, changed));
                replaced.Add(new("delete-replaced", urn, old, null, []));
            }

            steps.Add(new(op, urn, old, made, changed));
            // A component and its child may share a name; the child is what others refer to.
            ids[declared.Name] = isPreview && op is "create" or "replace" ? null : made.Id;
        }

        var declaredUrns = steps.Select(s => s.Urn).ToHashSet();
        var gone = state
            .Resources.Where(r => !declaredUrns.Contains(r.Urn))
            .Select(r => new Step("delete", r.Urn, r, null, []));
        return (
            [.. steps, .. gone.Concat(replaced).Reverse()],
            Values.Resolve(program.Outputs, name => ids.GetValueOrDefault(name))
        );
    }

    /// <summary>Why the engine refuses the step, or null.</summary>
    public string? Refusal =>
        this switch
        {
            { Op: "delete", Old.Protect: true } =>
                $"resource \"{Urn}\" cannot be deleted\nbecause it is protected. To unprotect the resource, "
                    + $"either remove the `protect` flag from the resource in your Pulumi program "
                    + "and run `pulumi up`, or use the command:\n"
                    + $"`pulumi state unprotect '{Urn}'`",
            { Op: "replace", Old.Protect: true, New.Protect: true } =>
                $"unable to replace resource \"{Urn}\"\nas it is currently marked for "
                    + "protection. To unprotect the resource, remove the `protect` flag from the resource in your "
                    + "Pulumi program and run `pulumi up`",
            _ => null,
        };
}
