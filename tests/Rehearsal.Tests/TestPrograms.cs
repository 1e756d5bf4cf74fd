using Pulumi;
using Pulumi.Aws.Iam;

namespace Rehearsal.Tests;

// The name and the type of each program's one resource are those of a role, which every simulated cloud knows.

public class OneRole : Stack
{
    public OneRole(StackOptions? options) : base(options) => Arn = new Role("role", new() { AssumeRolePolicy = "{}", Description = new Config("one").Get("description")! }).Arn;

    [Output("arn")]
    public Output<string> Arn { get; private set; }
}

public class RenamedOutput : Stack
{
    public RenamedOutput(StackOptions? options) : base(options) => Arn = new Role("role", new() { AssumeRolePolicy = "{}" }).Arn;

    [Output("roleArn")]
    public Output<string> Arn { get; private set; }
}

public class OnePolicy : Stack
{
    public OnePolicy(StackOptions? options) : base(options) => _ = new RolePolicy("policy", new()
    {
        Role = "role",
        Policy = $$"""{"Statement":[{"Effect":"Allow","Action":"{{new Config("one").Require("action")}}"}]}""",
    });
}

public class OneSecret : Stack
{
    public OneSecret(StackOptions? options) : base(options) =>
        _ = new Role("role", new() { AssumeRolePolicy = "{}", Description = new Config("one").RequireSecret("password") });
}

public class TwoRoles : Stack
{
    public TwoRoles(StackOptions? options) : base(options)
    {
        _ = new Role("role", new() { AssumeRolePolicy = "{}" });
        _ = new Role("other", new() { AssumeRolePolicy = "{}" });
    }
}

public class NoRole(StackOptions? options) : Stack(options);

public class ReadsTheFirst : Stack
{
    public ReadsTheFirst(StackOptions? options) : base(options) => _ = new Role("reader", new()
    {
        AssumeRolePolicy = "{}",
        Description = new StackReference($"{Deployment.Instance.OrganizationName}/one/dev").RequireOutput("arn").Apply(arn => (string)arn),
    });
}

public class ReadsWhatIsNotThere : Stack
{
    public ReadsWhatIsNotThere(StackOptions? options) : base(options) => _ = new Role("reader", new()
    {
        AssumeRolePolicy = "{}",
        Description = new StackReference("acme/one/dev").RequireOutput("missing").Apply(value => (string)value),
    });
}

public class FailsInPreview : Stack
{
    public FailsInPreview(StackOptions? options) : base(options) => throw new InvalidOperationException("the preview broke");
}

public class FailsInUpdate : Stack
{
    public FailsInUpdate(StackOptions? options) : base(options)
    {
        if (!Deployment.Instance.IsDryRun)
        {
            throw new InvalidOperationException("the update broke");
        }
    }
}

public class CreatesInApply : Stack
{
    public CreatesInApply(StackOptions? options) : base(options) => new Role("outer", new() { AssumeRolePolicy = "{}" }).Arn.Apply(_ => new Role("inner", new() { AssumeRolePolicy = "{}" }).Arn);
}

public class SameNameTwice : Stack
{
    public SameNameTwice(StackOptions? options) : base(options)
    {
        _ = new Role("role", new() { AssumeRolePolicy = "{}" });
        _ = new Role("role", new() { AssumeRolePolicy = "{}" });
    }
}

public class UnknownType : Stack
{
    public UnknownType(StackOptions? options) : base(options) => _ = new CustomResource("test:index:Nothing", "nothing", ResourceArgs.Empty, new CustomResourceOptions());
}

public class UnknownFunction : Stack
{
    public UnknownFunction(StackOptions? options) : base(options) => Value = Deployment.Instance.Invoke<System.Collections.Immutable.ImmutableDictionary<string, object>>("test:index:getNothing", InvokeArgs.Empty, new InvokeOptions()).Apply(_ => "");

    [Output("value")]
    public Output<string> Value { get; private set; }
}

public class Secretive : Stack
{
    public Secretive(StackOptions? options) : base(options)
    {
        _ = new Role("role", new() { AssumeRolePolicy = "{}", Description = Output.CreateSecret("hunter2"), Tags = { ["open"] = "seen" } });
        Password = Output.CreateSecret("hunter2");
    }

    [Output("password")]
    public Output<string> Password { get; private set; }
}

public class Unobservable : Stack
{
    public Unobservable() => _ = new Role("role", new() { AssumeRolePolicy = "{}", Description = Output.CreateSecret("hunter2") });
}
