namespace Pulumi.Testing;

/// <summary>Stands in for the engine and the providers in a test.</summary>
public interface IMocks
{
    /// <summary>The id and state of a resource that is registered or read; a null or empty id is unknown.</summary>
    Task<(string? id, object state)> NewResourceAsync(MockResourceArgs args);

    /// <summary>The result of a provider's function or a component's method.</summary>
    Task<object> CallAsync(MockCallArgs args);

    /// <summary>Receives the outputs of a component or stack.</summary>
    Task RegisterResourceOutputs(MockRegisterResourceOutputsRequest args) => Task.CompletedTask;
}

/// <summary>A resource that is registered or read.</summary>
public class MockResourceArgs
{
    /// <summary>The type token.</summary>
    public string? Type { get; set; }
    /// <summary>The name.</summary>
    public string? Name { get; set; }
    /// <summary>The known inputs by wire name, secrets unwrapped.</summary>
    public ImmutableDictionary<string, object> Inputs { get; set; } = null!;
    /// <summary>The provider's URN and id; empty for the default one.</summary>
    public string? Provider { get; set; }
    /// <summary>The id to read or import; empty for a new resource.</summary>
    public string? Id { get; set; }
}

/// <summary>A call of a provider's function or a component's method.</summary>
public class MockCallArgs
{
    /// <summary>The token.</summary>
    public string? Token { get; set; }
    /// <summary>The known arguments by wire name.</summary>
    public ImmutableDictionary<string, object> Args { get; set; } = null!;
    /// <summary>The provider's URN and id; empty for the default one.</summary>
    public string? Provider { get; set; }
}

/// <summary>The outputs of a component or stack.</summary>
public class MockRegisterResourceOutputsRequest(string urn, ImmutableDictionary<string, Output<object?>> outputs)
{
    /// <summary>The URN of the component or stack.</summary>
    public readonly string Urn = urn;
    /// <summary>The outputs by name.</summary>
    public readonly ImmutableDictionary<string, Output<object?>> Outputs = outputs;
}

/// <summary>Mocks that return what they receive.</summary>
public class EmptyMocks : IMocks
{
    /// <inheritdoc/>
    public Task<(string? id, object state)> NewResourceAsync(MockResourceArgs args)
        => Task.FromResult<(string?, object)>((null, args.Inputs));

    /// <inheritdoc/>
    public Task<object> CallAsync(MockCallArgs args) => Task.FromResult<object>(args);
}

/// <summary>The options of a run in a test.</summary>
public class TestOptions
{
    /// <summary>Default <c>project</c>.</summary>
    public string? ProjectName { get; set; }
    /// <summary>No default: reading it fails.</summary>
    public string? RootDirectory { get; set; }
    /// <summary>Default <c>stack</c>.</summary>
    public string? StackName { get; set; }
    /// <summary>Default true.</summary>
    public bool? IsPreview { get; set; }
    /// <summary>Default <c>organization</c>.</summary>
    public string? OrganizationName { get; set; }
}
