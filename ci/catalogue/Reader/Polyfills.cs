#if !NET
namespace System.Runtime.CompilerServices;

// What records and init-only properties need, and netstandard2.0, on which compilers run generators, does not have.
internal static class IsExternalInit;
#endif
