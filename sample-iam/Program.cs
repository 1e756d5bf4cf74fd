return await Pulumi.Deployment.RunAsync<SampleIam.IamStack>();
