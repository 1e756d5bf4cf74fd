using Pulumi;

namespace Guardrails.Tests.Violations;

/// <summary>Resources as a provider takes them, for types and inputs that no stack has used yet.</summary>
internal static class Raw
{
    /// <summary>Registers one, protected as a role must be.</summary>
    public static void Resource(string type, RawArgs args) => _ = new CustomResource(type, "raw", args, new() { Protect = true });
}

/// <summary>The inputs that rules look for.</summary>
internal sealed class RawArgs : ResourceArgs
{
    [Input("type")]
    public Input<string>? Type { get; set; }

    [Input("cidrIpv4")]
    public Input<string>? CidrIpv4 { get; set; }

    [Input("cidrBlocks")]
    public InputList<string> CidrBlocks { get; set; } = [];

    [Input("policy")]
    public Input<string>? Policy { get; set; }

    [Input("assumeRolePolicy")]
    public Input<string>? AssumeRolePolicy { get; set; }

    [Input("managedPolicyArns")]
    public InputList<string> ManagedPolicyArns { get; set; } = [];

    [Input("inlinePolicies")]
    public InputList<RawInlinePolicyArgs> InlinePolicies { get; set; } = [];
}

/// <summary>A policy written into its role.</summary>
internal sealed class RawInlinePolicyArgs : ResourceArgs
{
    [Input("policy")]
    public Input<string>? Policy { get; set; }
}
