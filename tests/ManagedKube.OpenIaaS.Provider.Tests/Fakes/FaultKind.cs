namespace ManagedKube.OpenIaaS.Provider.Tests.Fakes;

public enum FaultKind
{
    Status403,
    Status404,
    LostBeforeEffect,
    LostAfterEffect,
    Failed,
    FailedAfterEffect,
    NotMaterialised,
    EmptyList,
}
