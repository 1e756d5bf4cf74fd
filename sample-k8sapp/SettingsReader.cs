using System.ComponentModel.DataAnnotations;
using System.Text.Json;
using System.Text.Json.Nodes;
using Pulumi;

namespace SampleK8sApp;

/// <summary>Reads the stack file's <c>settings</c> into a record. Each project has its own copy of this file.</summary>
public static class SettingsReader
{
    /// <summary>Reads the settings of the running stack.</summary>
    /// <exception cref="RunException">The settings are invalid. The message lists all errors: the path, what was found,
    /// what is allowed.</exception>
    public static T Read<T>() where T : class
    {
        var (project, stack) = (Deployment.Instance.ProjectName, Deployment.Instance.StackName);
        var secrets = System.Environment.GetEnvironmentVariable("PULUMI_CONFIG_SECRET_KEYS") ?? "[]";
        var secret = JsonSerializer.Deserialize<string[]>(secrets)!.Contains($"{project}:settings");
        // Config.RequireObject would stop at the first error and print the value even if it is a secret.
        return Parse<T>(new Config(project).Get("settings"), project, stack, secret);
    }

    /// <summary>Reads settings from JSON. If they are <paramref name="secret"/>, errors do not show values.</summary>
    /// <exception cref="RunException">The settings are invalid. The message lists all errors: the path, what was found,
    /// what is allowed.</exception>
    public static T Parse<T>(string? json, string project, string stack, bool secret = false) where T : class
    {
        var node = ToNode(json ?? "{}");
        List<string> errors = [.. new SettingsErrors(project, stack, secret).In(node, new(typeof(T)))];
        if (!new RegularExpressionAttribute("[a-z0-9][a-z0-9-]*").IsValid(stack))
        {
            errors.Insert(0, $"stack name: found '{stack}'; allowed: lower-case letters, digits and '-'");
        }

        if (errors.Count > 0)
        {
            var list = string.Concat(errors.Select(error => $"\n  - {error}"));
            throw new RunException($"Pulumi.{stack}.yaml: {errors.Count} error(s) in {project}:settings{list}");
        }

        var settings = node.Deserialize<T>(Setting.Json)!;
        typeof(T).GetProperty(nameof(Settings.Environment))!.SetValue(settings, stack);
        return settings;
    }

    private static JsonNode? ToNode(string json)
    {
        try
        {
            return JsonNode.Parse(json, documentOptions: new() { AllowDuplicateProperties = false });
        }
        catch (JsonException)
        {
            return json;
        }
    }
}
