return await Pulumi.Deployment.RunAsync<SampleEks.EksStack>();
