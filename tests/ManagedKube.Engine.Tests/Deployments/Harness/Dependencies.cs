using Pulumi.Protocol;
using Pulumirpc;

namespace ManagedKube.Engine.Tests.Deployments.Harness;

/// <summary>Says what a registration depends on, as SDKs do.</summary>
internal static class Dependencies
{
    /// <summary>An input takes its value from other resources.</summary>
    public static RegisterResourceRequest Uses(this RegisterResourceRequest request, string property, params ScriptedResource[] origins)
    {
        var urns = new RegisterResourceRequest.Types.PropertyDependencies();
        urns.Urns.AddRange(origins.Select(origin => origin.Urn.Text));
        request.PropertyDependencies[property] = urns;
        return request.DependsOn(origins);
    }

    /// <summary>The option <c>dependsOn</c>.</summary>
    public static RegisterResourceRequest DependsOn(this RegisterResourceRequest request, params ScriptedResource[] others)
    {
        request.Dependencies.AddRange(others.Select(other => other.Urn.Text));
        return request;
    }

    /// <summary>The option <c>aliases</c>, by URN.</summary>
    public static RegisterResourceRequest WasCalled(this RegisterResourceRequest request, Urn urn)
    {
        request.Aliases.Add(new Alias { Urn = urn.Text });
        return request;
    }
}
