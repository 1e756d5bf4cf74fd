namespace Sdk.Tests;

/// <summary>A resource that exists only in tests.</summary>
[ResourceType("test:index:Thing", null)]
public sealed class Thing : CustomResource
{
    public Thing(string name, ThingArgs? args = null, CustomResourceOptions? options = null)
        : base("test:index:Thing", name, args ?? new ThingArgs(), options)
    {
    }

    [Output("text")]
    public Output<string?> Text { get; private set; } = null!;

    [Output("count")]
    public Output<int?> Count { get; private set; } = null!;

    [Output("tags")]
    public Output<ImmutableDictionary<string, string>?> Tags { get; private set; } = null!;

    [Output("items")]
    public Output<ImmutableArray<string>> Items { get; private set; } = null!;

    [Output("part")]
    public Output<PartResult?> Part { get; private set; } = null!;

    [Output("other")]
    public Output<Thing?> Other { get; private set; } = null!;
}

public sealed class ThingArgs : ResourceArgs
{
    [Input("text")]
    public Input<string>? Text { get; set; }

    [Input("count")]
    public Input<int>? Count { get; set; }

    [Input("tags")]
    public InputMap<string>? Tags { get; set; }

    [Input("items")]
    public InputList<string>? Items { get; set; }

    [Input("part")]
    public Input<PartArgs>? Part { get; set; }

    [Input("other")]
    public Input<Thing>? Other { get; set; }

    [Input("anything")]
    public Input<object>? Anything { get; set; }

    [Input("either")]
    public InputUnion<int, string>? Either { get; set; }

    [Input("asJson", json: true)]
    public Input<PartArgs>? AsJson { get; set; }
}

public sealed class PartArgs : ResourceArgs
{
    [Input("size", required: true)]
    public Input<int>? Size { get; set; }

    [Input("label")]
    public Input<string>? Label { get; set; }
}

[OutputType]
public sealed class PartResult
{
    public readonly int Size;
    public readonly string? Label;

    [OutputConstructor]
    public PartResult(int size, string? label) => (Size, Label) = (size, label);
}

public sealed class RequiringArgs : ResourceArgs
{
    [Input("needed", required: true)]
    public Input<string>? Needed { get; set; }
}

/// <summary>A component with one child, which a test can replace.</summary>
public sealed class Group : ComponentResource
{
    public Group(string name, ComponentResourceOptions? options = null, Func<Group, Thing>? child = null)
        : base("test:index:Group", name, options)
    {
        Child = child?.Invoke(this) ?? new Thing($"{name}-child", null, new() { Parent = this });
        Text = Output.Create("a");
        RegisterOutputs();
    }

    [Output("text")]
    public Output<string> Text { get; private set; }

    public Thing Child { get; }
}

/// <summary>A resource whose output is a file.</summary>
[ResourceType("test:index:WithAssets", null)]
public sealed class WithAssets(string name) : CustomResource("test:index:WithAssets", name, ResourceArgs.Empty)
{
    [Output("file")]
    public Output<Asset> File { get; private set; } = null!;
}
