using Pipelines.Tests.GitLab;

namespace Pipelines.Tests;

[SetUpFixture]
internal sealed class Cleanup
{
    [OneTimeTearDown]
    public void Delete_the_template_of_the_groups() => GroupFolder.DeleteTemplate();
}
