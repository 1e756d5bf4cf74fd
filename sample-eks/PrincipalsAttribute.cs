using System.ComponentModel.DataAnnotations;
using System.Text.RegularExpressions;

namespace SampleEks;

/// <summary>A list, possibly empty, of ARNs of IAM roles or users whose names all differ: entries of the cluster are named after them.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed partial class PrincipalsAttribute : ValidationAttribute
{
    /// <summary>The form of one ARN.</summary>
    public const string Pattern = "arn:aws[a-z-]*:iam::[0-9]{12}:(role|user)/([A-Za-z0-9_+=,.@-]+/)*[A-Za-z0-9_+=,.@-]+";

    /// <inheritdoc/>
    public override bool IsValid(object? value) =>
        value is IReadOnlyList<string?> list
        && list.All(arn => arn is not null && Principal().IsMatch(arn))
        && list.DistinctBy(arn => arn!.Split('/')[^1]).Count() == list.Count;

    [GeneratedRegex(@$"\A{Pattern}\z")]
    private static partial Regex Principal();
}
