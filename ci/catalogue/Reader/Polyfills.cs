#if !NET
namespace System.Runtime.CompilerServices;

// Records and init-only properties need this class, which netstandard2.0, the target of source generators, lacks.
internal static class IsExternalInit;
#endif
