using ManagedKube.Model.Lifecycle;
using ManagedKube.Stacks;
using Pulumi;

ReleaseData.Preload();
return await Deployment.RunAsync(() =>
{
    var config = new Config(StackConfiguration.Namespace);
    var secrets = new StackSecrets(
        new Config("gitRunner").GetSecret("token"), new Config("certificates").GetSecret("consoles"), new Config("oidc").GetSecret("consoleSecret"));
    return ClusterProgram.DeployAsync(StackConfiguration.Load(config.Get("target"), config.Get("cluster")), secrets);
});
