using Pipelines.Tests.PulumiDouble;

return new PulumiCli(World.OfThisProcess()).Run(args);
