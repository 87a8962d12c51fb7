namespace ManagedKube.Engine.Tests.Deployments.RandomGraphs;

internal enum GraphKind
{
    Thing,
    Component,
    Provider,
}
