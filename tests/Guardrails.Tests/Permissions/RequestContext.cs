using Catalogues;
using Rehearsal.Cloud;
using Rehearsal.Running;

namespace Guardrails.Tests.Permissions;

/// <summary>Makes the requests of a stack's operations, each with the condition keys that AWS documents for its action.</summary>
internal sealed class RequestContext(StackUnderTest stack)
{
    private const string RequestTag = "aws:RequestTag/";
    private const string ResourceTag = "aws:ResourceTag/";
    private const string NodeGroup = "aws:eks/nodeGroup:NodeGroup";

    // Created by AWS, or only with the launch: nobody's tags are on them.
    private static readonly string[] Untagged = ["network-interface", "security-group", "image", "instance", "volume"];

    private static readonly Dictionary<string, string> PassedTo = new()
    {
        ["aws:eks/podIdentityAssociation:PodIdentityAssociation"] = "pods.eks.amazonaws.com",
        [Types.FlowLog] = "vpc-flow-logs.amazonaws.com",
    };

    private readonly string _region = stack.File.Values["aws:region"];

    private readonly Dictionary<string, RehearsedResource> _owners = (
        from resource in stack.Resources
        let permissions = KnownTypes.Catalogue.Resource(resource.Key.Type) is { TakesTags: true } known ? known.Permissions : null
        where permissions is not null
        let arn = ArnTemplate.Fill(permissions.Resource[0], resource, stack.File.Values["aws:region"])
        where arn is not null
        group resource by arn).ToDictionary(group => group.Key, group => group.First());

    public IReadOnlyList<PolicyRequest> Requests(RehearsedResource resource, PermissionsDefinition permissions, Operation operation, string action) =>
    [
        .. from template in permissions.ResourcesOf(action)
           let arn = ArnTemplate.Fill(template, resource, _region)
               ?? throw new InvalidOperationException($"{resource.Key}: what {action} is checked on depends on an input that is not set. If it is not called then, add it to {nameof(NotCalled)}.")
           select new PolicyRequest(action, arn, Context(resource, permissions, operation, action, arn), PolicyOf(resource, operation, action, arn)),
    ];

    // A key's policy decides about the key; while the key is being created there is none.
    private string? PolicyOf(RehearsedResource resource, Operation operation, string action, string arn) =>
        OwnerOf(arn) is { Key.Type: Types.Key } key && !(operation == Operation.Create && IsTagging(action) && key == resource)
            ? key.Inputs["policy"].Text()
            : null;

    public IReadOnlyList<PolicyRequest> Requests(string token, PermissionsDefinition permissions, string action)
    {
        // The only input of a function here that an ARN depends on.
        var call = new RehearsedResource(new(token, token), null, null, false, new() { ["url"] = stack.Settings.At("gitlab.url").Text() ?? "https://gitlab.com" }, []);
        return [.. permissions.ResourcesOf(action).Select(template => new PolicyRequest(action, ArnTemplate.Fill(template, call, _region)!, Where(action)))];
    }

    private Dictionary<string, IReadOnlyList<string>> Where(string action) =>
        new() { ["aws:RequestedRegion"] = [action.StartsWith("iam:", StringComparison.Ordinal) ? "us-east-1" : _region] };

    private Dictionary<string, IReadOnlyList<string>> Context(RehearsedResource resource, PermissionsDefinition permissions, Operation operation, string action, string arn)
    {
        var context = Where(action);
        var documented = KnownTypes.Catalogue.ConditionKeys(action) ?? throw new InvalidOperationException($"ci/catalogue/aws.yaml: x-conditionKeys has no '{action}'.");
        var owner = OwnerOf(arn);
        var creates = operation == Operation.Create && (IsCreation(action) || IsTagging(action)) && (owner == resource || arn == "*" || IsLaunched(action, arn));
        var launches = action == "ec2:RunInstances" || (action == "ec2:CreateTags" && resource.Key.Type == NodeGroup);

        if (documented.Contains($"{RequestTag}${{TagKey}}") && (creates || (launches && IsLaunched(action, arn)) || (operation == Operation.Update && IsTagging(action))))
        {
            AddTags(RequestTag, launches ? LaunchTags() : KnownTypes.TagsOf(resource, stack));
        }

        if (owner is not null && documented.Contains($"{ResourceTag}${{TagKey}}") && !creates)
        {
            AddTags(ResourceTag, KnownTypes.TagsOf(owner, stack));
        }

        Add("ec2:CreateAction", action != "ec2:CreateTags" ? null : launches ? "RunInstances" : creates ? permissions.Create.FirstOrDefault(IsCreation)?.Split(':')[1] : null);
        Add("ec2:LaunchTemplate", launches ? LaunchTemplateArn() : null);
        Add("ec2:Owner", KindOf(arn) == "image" ? "amazon" : null);
        Add("kms:ResourceAliases", [.. owner is { Key.Type: Types.Key } && !creates ? AliasesOf(owner) : []]);
        if (KindOf(arn) == "security-group" && owner is null)
        {
            // The cluster's own, which EKS creates.
            context[$"{ResourceTag}aws:eks:cluster-name"] = [stack.Of("aws:eks/cluster:Cluster").First().Inputs["name"].Text()!];
        }

        Add("iam:PermissionsBoundary", stack.Of(Types.Role).FirstOrDefault(role => arn.EndsWith($":role/{role.Inputs["name"].Text()}", StringComparison.Ordinal))?.Inputs["permissionsBoundary"].Text());
        Add("iam:PolicyARN", resource.Inputs["policyArn"].Text());
        Add("iam:PassedToService", PassedTo.GetValueOrDefault(resource.Key.Type, "eks.amazonaws.com"));
        Add("iam:AWSServiceName", arn.Split('/') is [_, "aws-service-role", var service, _] ? service : null);
        // In auto mode EKS lets in the role of its nodes.
        Add("eks:principalArn", resource.Inputs["principalArn"].Text() ?? resource.Inputs.At("computeConfig.nodeRoleArn").Text());
        Add("eks:policyArn", resource.Inputs["policyArn"].Text());
        Add("eks:kubernetesGroups", [.. resource.Inputs["kubernetesGroups"].Texts()]);
        return context;

        void AddTags(string prefix, IReadOnlyDictionary<string, string> tags)
        {
            foreach (var (key, value) in tags)
            {
                context[prefix + key] = [value];
            }
        }

        void Add(string key, params string?[] values)
        {
            if (documented.Contains(key) && values.OfType<string>().ToList() is { Count: > 0 } known)
            {
                context[key] = known;
            }
        }
    }

    // "kind/*" stands for one of the stack's own of that kind, where there can be such.
    private RehearsedResource? OwnerOf(string arn) =>
        _owners.GetValueOrDefault(arn)
        ?? (arn.EndsWith("/*", StringComparison.Ordinal) && !Untagged.Contains(KindOf(arn))
            ? _owners.FirstOrDefault(owner => owner.Key.StartsWith(arn[..^1], StringComparison.Ordinal)).Value
            : null);

    private IEnumerable<string?> AliasesOf(RehearsedResource key) =>
        stack.Of("aws:kms/alias:Alias").Where(alias => alias.Inputs["targetKeyId"].Text() == key.Id).Select(alias => alias.Inputs["name"].Text());

    private static string KindOf(string arn) => arn.Split(':', 6) is [.., var last] ? last.Split('/')[0] : "";

    private static bool IsLaunched(string action, string arn) => action is "ec2:RunInstances" or "ec2:CreateTags" && KindOf(arn) is "instance" or "volume" or "network-interface";

    /// <summary>Whether an action makes something new.</summary>
    public static bool IsCreation(string action) =>
        action.Split(':')[1] is var name && (name.StartsWith("Create", StringComparison.Ordinal) || name.StartsWith("Allocate", StringComparison.Ordinal)) && !IsTagging(action);

    public static bool IsTagging(string action) => action.EndsWith(":CreateTags", StringComparison.Ordinal) || action.Split(':')[1].StartsWith("Tag", StringComparison.Ordinal);

    // The tags that the launch template gives to whatever is launched.
    private Dictionary<string, string> LaunchTags() =>
        (stack.Of(Types.LaunchTemplate).First().Inputs.At("tagSpecifications.0.tags") as System.Text.Json.Nodes.JsonObject ?? []).ToDictionary(tag => tag.Key, tag => tag.Value.Text() ?? "");

    private string LaunchTemplateArn() => $"arn:aws:ec2:{_region}:{CloudNames.Account}:launch-template/{stack.Of(Types.LaunchTemplate).First().Id}";
}
