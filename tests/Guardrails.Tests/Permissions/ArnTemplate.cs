using Catalogues;
using Rehearsal.Cloud;
using Rehearsal.Running;

namespace Guardrails.Tests.Permissions;

/// <summary>Fills in what the catalogue says an action is checked on.</summary>
internal static class ArnTemplate
{
    /// <summary>The ARN for a resource; null where an input that it is about is not set.</summary>
    public static string? Fill(Template template, RehearsedResource resource, string region) => template switch
    {
        LiteralTemplate literal => $"{literal.Value}",
        TextTemplate text => text.Parts.Select(part => part is Expression gap ? Value(gap, resource, region) : $"{part}").ToList() is var parts && parts.Contains(null)
            ? null
            : string.Concat(parts),
        _ => throw new NotSupportedException($"line {template.Line}: {template.GetType().Name} is no ARN."),
    };

    private static string? Value(Expression gap, RehearsedResource resource, string region) => gap switch
    {
        PathExpression { Root: "partition" } => "aws",
        PathExpression { Root: "region" } => region,
        PathExpression { Root: "account" } => CloudNames.Account,
        PathExpression path => resource.Inputs.At($"{path}").Text() ?? Computed($"{path}", resource),
        CallExpression { Function: "host" } call => new Uri(Value(call.Arguments[0], resource, region)!).Authority,
        // registry/REPOSITORY:tag
        CallExpression { Function: "repository" } call => Value(call.Arguments[0], resource, region)!.Split('/', 2)[1].Split(':')[0],
        CoalesceExpression either => either.Choices.Select(choice => Value(choice, resource, region)).FirstOrDefault(value => value is not null),
        LiteralExpression literal => $"{literal.Value}",
        _ => throw new NotSupportedException($"{gap} cannot be filled in here."),
    };

    // What the cloud makes up is, or ends, the id.
    private static string? Computed(string name, RehearsedResource resource) => name switch
    {
        "id" or "keyId" => resource.Id,
        "path" => "/",
        "name" or "nodeGroupName" => resource.Id?.Split(':')[^1],
        _ => null,
    };
}
