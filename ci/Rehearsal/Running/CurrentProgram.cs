namespace Rehearsal.Running;

/// <summary>The program that runs at the moment, for whoever must say where the process ended.</summary>
public static class CurrentProgram
{
    private static volatile string? _name;

    /// <summary>What runs, as in <c>preview of acme/sample-eks/dev</c>; null where none does.</summary>
    public static string? Name
    {
        get => _name;
        internal set => _name = value;
    }
}
