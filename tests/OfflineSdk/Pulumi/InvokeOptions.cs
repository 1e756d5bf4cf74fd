namespace Pulumi;

/// <summary>How an invoke is made.</summary>
public class InvokeOptions
{
    /// <summary>The resource whose provider is used.</summary>
    public Resource? Parent { get; set; }
    /// <summary>The provider to use.</summary>
    public ProviderResource? Provider { get; set; }
    /// <summary>The version of the package.</summary>
    public string? Version { get; set; }
    /// <summary>Where the package's plug-in is fetched from.</summary>
    public string? PluginDownloadURL { get; set; }
}

/// <summary>How an invoke that gives an output is made.</summary>
public class InvokeOutputOptions : InvokeOptions
{
    /// <summary>Resources that must be there first.</summary>
    public InputList<Resource> DependsOn { get => field ??= []; set; }
}

/// <summary>How a component's method is called.</summary>
public class CallOptions
{
    /// <summary>The resource whose provider is used.</summary>
    public Resource? Parent { get; set; }
    /// <summary>The provider to use.</summary>
    public ProviderResource? Provider { get; set; }
    /// <summary>The version of the package.</summary>
    public string? Version { get; set; }
    /// <summary>Where the package's plug-in is fetched from.</summary>
    public string? PluginDownloadURL { get; set; }
}
