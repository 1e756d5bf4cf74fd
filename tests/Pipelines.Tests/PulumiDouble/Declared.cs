using System.Text.Json.Nodes;

namespace Pipelines.Tests.PulumiDouble;

/// <summary>A resource that a program declares.</summary>
internal sealed record Declared(string Type, string Name, JsonObject Inputs)
{
    /// <summary>The type of its parent component; the program is its parent where there is none.</summary>
    public string? Parent { get; init; }

    /// <summary>The stacks in which it is protected.</summary>
    public string[] Protected { get; init; } = [];

    /// <summary>The properties that cannot change in place.</summary>
    public string[] Replacing { get; init; } = [];

    /// <summary>Whether a saved plan does not hold for its creation: it puts a child into its outputs, or depends on a
    /// function that a preview cannot call yet.</summary>
    public bool DefiesPlans { get; init; }

    public bool IsStackReference => Type == "pulumi:pulumi:StackReference";

    public string Urn(string stack, string project) =>
        $"urn:pulumi:{stack}::{project}::{(Parent is null ? "" : $"{Parent}$")}{Type}::{Name}";
}

/// <summary>What a program does in any stack.</summary>
internal sealed record Program(List<Declared> Resources, JsonObject Outputs);
