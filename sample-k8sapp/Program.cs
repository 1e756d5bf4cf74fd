return await Pulumi.Deployment.RunAsync<SampleK8sApp.K8sAppStack>();
