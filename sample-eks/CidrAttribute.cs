using System.ComponentModel.DataAnnotations;
using System.Net;

namespace SampleEks;

/// <summary>An IPv4 block in CIDR form, or a list of at least one, whose prefix is within bounds.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class CidrAttribute(int shortest, int longest) : ValidationAttribute
{
    /// <summary>A pattern that every such block matches.</summary>
    public string Pattern { get; } =
        $@"([0-9]{{1,3}}\.){{3}}[0-9]{{1,3}}/({string.Join('|', Enumerable.Range(shortest, longest - shortest + 1))})";

    /// <inheritdoc/>
    public override bool IsValid(object? value) => value switch
    {
        string cidr => IsBlock(cidr),
        IReadOnlyList<string?> { Count: > 0 } cidrs => cidrs.All(IsBlock),
        _ => false,
    };

    // IPNetwork accepts IPv6, and clears host bits that EC2 refuses.
    private bool IsBlock(string? cidr) =>
        cidr is not null
        && cidr.Split('.').Length == 4
        && IPNetwork.TryParse(cidr, out var network)
        && network.ToString() == cidr
        && network.PrefixLength >= shortest
        && network.PrefixLength <= longest;
}
