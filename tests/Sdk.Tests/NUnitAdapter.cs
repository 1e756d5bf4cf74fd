using System.Reflection;
using System.Runtime.CompilerServices;

namespace Sdk.Tests;

/// <summary>
/// To find the class of a resource, the SDK loads every assembly that a loaded one names; NUnit's adapter names one that it does not ship.
/// </summary>
internal static class NUnitAdapter
{
    [ModuleInitializer]
    internal static void StandInForWhatItDoesNotShip()
        => AppDomain.CurrentDomain.AssemblyResolve += (_, wanted)
            => new AssemblyName(wanted.Name).Name == "TestCentric.Metadata" ? typeof(NUnitAdapter).Assembly : null;
}
