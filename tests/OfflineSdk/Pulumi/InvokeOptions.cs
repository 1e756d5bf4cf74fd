namespace Pulumi;

/// <summary>The options of an invoke.</summary>
public class InvokeOptions
{
    /// <summary>The resource whose provider is used.</summary>
    public Resource? Parent { get; set; }
    /// <summary>The provider to use.</summary>
    public ProviderResource? Provider { get; set; }
    /// <summary>The version of the package.</summary>
    public string? Version { get; set; }
    /// <summary>The URL from which the package's plugin is downloaded.</summary>
    public string? PluginDownloadURL { get; set; }
}

/// <summary>The options of an invoke that returns an output.</summary>
public class InvokeOutputOptions : InvokeOptions
{
    /// <summary>Resources that must exist first.</summary>
    public InputList<Resource> DependsOn { get => field ??= []; set; }
}

/// <summary>The options of a call of a component's method.</summary>
public class CallOptions
{
    /// <summary>The resource whose provider is used.</summary>
    public Resource? Parent { get; set; }
    /// <summary>The provider to use.</summary>
    public ProviderResource? Provider { get; set; }
    /// <summary>The version of the package.</summary>
    public string? Version { get; set; }
    /// <summary>The URL from which the package's plugin is downloaded.</summary>
    public string? PluginDownloadURL { get; set; }
}
