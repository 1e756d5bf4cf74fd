using System.Text.Json.Nodes;

namespace Pipelines.Tests.PulumiDouble;

/// <summary>A stack as its backend keeps it.</summary>
internal sealed class StackState
{
    /// <summary>As ORGANIZATION/PROJECT/STACK.</summary>
    public required string FullName { get; init; }

    public Dictionary<string, string> Tags { get; init; } = [];

    /// <summary>What encrypts the secrets where the backend does not; null on Pulumi Cloud.</summary>
    public string? Passphrase { get; init; }

    /// <summary>The resources, in the order in which they were created.</summary>
    public List<Made> Resources { get; init; } = [];

    /// <summary>Operations that began and of whose end nothing is known.</summary>
    public List<Pending> PendingOperations { get; init; } = [];

    public JsonObject Outputs { get; set; } = [];

    /// <summary>Counts what was ever created, so that each creation has an id of its own.</summary>
    public int Creations { get; set; }

    public Made? Find(string urn) => Resources.Find(r => r.Urn == urn);

    /// <summary>Writes down that a step has been done.</summary>
    public void Apply(Step step)
    {
        // A replacement takes the place of what it replaces, whose deletion comes at the end.
        var at = step.Op == "create" ? -1 : Resources.FindIndex(r => r.Urn == step.Urn);
        if (step.Op is "create" or "create-replacement")
        {
            Creations++;
        }

        if (step.Op == "delete")
        {
            Resources.RemoveAt(at);
        }
        else if (step.New is not null && at >= 0)
        {
            Resources[at] = step.New;
        }
        else if (step.New is not null)
        {
            Resources.Add(step.New);
        }
    }

    /// <summary>In the form of pulumi stack export.</summary>
    public JsonObject Export() => new()
    {
        ["version"] = 3,
        ["deployment"] = new JsonObject
        {
            ["manifest"] = new JsonObject { ["creations"] = Creations },
            ["resources"] = new JsonArray([.. Resources.Select(r => r.Export())]),
            ["pending_operations"] = new JsonArray([.. PendingOperations.Select(p => new JsonObject
            {
                ["type"] = p.Type,
                ["resource"] = new JsonObject { ["urn"] = p.Urn },
            })]),
        },
    };
}

/// <summary>A resource that exists.</summary>
internal sealed record Made(string Urn, string Id, JsonObject Inputs, bool Protect)
{
    public string Name => Urn.Split("::")[3];

    public JsonObject Export() => new()
    {
        ["urn"] = Urn,
        ["id"] = Id,
        ["inputs"] = Values.Masked(Inputs),
        ["protect"] = Protect,
    };
}

/// <summary>An operation that began: creating, updating, deleting.</summary>
internal sealed record Pending(string Type, string Urn);
