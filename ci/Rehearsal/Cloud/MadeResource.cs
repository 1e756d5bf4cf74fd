using Pulumi.Testing;

namespace Rehearsal.Cloud;

/// <summary>A resource that a program asked for, and the id that it got.</summary>
public sealed record MadeResource(MockResourceArgs Args, string? Id);
