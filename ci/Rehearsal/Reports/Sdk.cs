using System.Reflection;
using Pulumi;

namespace Rehearsal.Reports;

/// <summary>The SDK that the programs ran on.</summary>
public static class Sdk
{
    private static readonly AssemblyName Assembly = typeof(Deployment).Assembly.GetName();

    /// <summary>Whether it is Pulumi's own, and not the stand-in.</summary>
    public static bool IsReal => Assembly.Name == "Pulumi";

    /// <summary>What to call it.</summary>
    public static string Name => IsReal ? $"Pulumi SDK {Assembly.Version?.ToString(3)}" : "stand-in SDK (tests/OfflineSdk)";
}
