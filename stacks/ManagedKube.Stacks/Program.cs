using ManagedKube.Model.Lifecycle;
using ManagedKube.Stacks;
using Pulumi;

ReleaseData.Preload();
return await Deployment.RunAsync(() =>
{
    var config = new Config(StackConfiguration.Namespace);
    return ClusterProgram.DeployAsync(StackConfiguration.Load(config.Get("target"), config.Get("cluster")), StackSecrets.Read());
});
