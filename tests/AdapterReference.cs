using System.Reflection;
using System.Runtime.CompilerServices;

/// <summary>
/// The Pulumi SDK loads whatever a loaded assembly refers to, and the NUnit adapter refers to one that it does not
/// ship. Nothing in it is ever called: any assembly serves in its place.
/// </summary>
internal static class AdapterReference
{
    [ModuleInitializer]
    internal static void Satisfy() => AppDomain.CurrentDomain.AssemblyResolve += (_, wanted) =>
        new AssemblyName(wanted.Name).Name == "TestCentric.Metadata" ? typeof(AdapterReference).Assembly : null;
}
